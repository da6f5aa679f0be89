import { Button } from '@mantine/core';
import { useState } from 'react';
import { number } from '../../format/dates.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip, Page } from '../../parts/page.js';
import { Loaded } from '../../parts/states.js';
import { NeedEditor } from './need-editor.js';
import { RouteNeeds, type NeedLineFragment, type RouteNeedsResult } from './route.gql.js';
import { stepWords, steps } from './route.words.js';

function Line({ need, places, onEdit }: { need: NeedLineFragment; places: RouteNeedsResult['routeNeedPlaces']; onEdit: () => void }) {
  return (
    <tr>
      <td>
        <b>{need.title}</b>
        {!need.measured && <div className="small muted">La plataforma todavía no lo mide: no se puede pedir.</div>}
      </td>
      <td className="n" data-label="Número">
        {number(need.threshold)}
      </td>
      <td data-label="Dónde se hace">{places.find(({ id }) => id === need.place)?.name ?? need.place}</td>
      <td>{need.enabled ? <Chip tone="leaf">Se pide</Chip> : <Chip tone="quiet">No se pide</Chip>}</td>
      <td>
        <Button variant="default" size="sm" onClick={onEdit} aria-label={`Cambiar: ${need.title}`}>
          Cambiar
        </Button>
      </td>
    </tr>
  );
}

export function NeedsScreen() {
  const read = useRead(RouteNeeds, {});
  const [editing, setEditing] = useState<NeedLineFragment | null>(null);
  return (
    <Page
      title="Requisitos de la ruta"
      back={{ to: '/ruta', label: 'Ruta de fortalecimiento' }}
      lead="Un cambio vale para las decisiones que vienen; las ya tomadas guardan lo que pedían ese día."
    >
      <Loaded {...read}>
        {({ routeNeeds, routeNeedPlaces }) => (
          <>
            {steps.slice(1).map((step) => (
              <section key={step} className="section">
                <h2>{stepWords[step]}</h2>
                <div className="card table-box" tabIndex={0} role="region" aria-label={`Requisitos: ${stepWords[step]}`}>
                  <table className="stacks">
                    <thead>
                      <tr>
                        <th>Requisito</th>
                        <th className="n">Número</th>
                        <th>Dónde se hace</th>
                        <th>Estado</th>
                        <th>
                          <span className="visually-hidden">Acciones</span>
                        </th>
                      </tr>
                    </thead>
                    <tbody>
                      {routeNeeds
                        .filter((need) => need.step === step)
                        .map((need) => (
                          <Line key={need.id} need={need} places={routeNeedPlaces} onEdit={() => setEditing(need)} />
                        ))}
                    </tbody>
                  </table>
                </div>
              </section>
            ))}
            {editing && (
              <NeedEditor
                need={editing}
                places={routeNeedPlaces}
                onClose={() => setEditing(null)}
                onSaved={(updated) => {
                  setEditing(null);
                  read.replace({ routeNeeds: updated, routeNeedPlaces });
                }}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
