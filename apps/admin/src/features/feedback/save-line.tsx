import { Button } from '@mantine/core';
import { hour } from '../../format/dates.js';
import type { DraftState } from './use-draft.js';

/** Two facts always in sight: what the server has, and what this device keeps meanwhile. */
export function SaveLine({ state: { saving, dirty, problem, saved, onDevice, save } }: { state: DraftState }) {
  return (
    <div>
      <p className="save-line" role="status">
        {saving && <span>Guardando…</span>}
        {!saving && !dirty && saved.at && (
          <span>
            <b>✓ Borrador guardado</b> {hour(saved.at)}
          </span>
        )}
        {!saving && !dirty && !saved.at && <span>Se guarda solo mientras escribes.</span>}
        {!saving && dirty && (
          <span>
            <b className="wait-sign">↑ Por guardar</b>
            {onDevice && ` · en este equipo desde las ${hour(onDevice)}`}
          </span>
        )}
      </p>
      {problem && (
        <p className="save-line" role="alert">
          <span>{problem.passing ? 'Sin conexión: lo escrito queda en este equipo y se enviará solo.' : problem.message}</span>
          <Button variant="default" size="compact-sm" onClick={() => void save()}>
            Guardar ahora
          </Button>
        </p>
      )}
    </div>
  );
}
