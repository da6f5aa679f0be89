import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { count } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip } from '../../parts/page.js';
import { Loaded, Trouble } from '../../parts/states.js';
import { useCan } from '../../session/session.js';
import { MacroRegions, UpdateMacroRegion, type MacroFragment, type MacroRegionsResult } from './territory.gql.js';

type Region = MacroRegionsResult['regions'][number];

function Editor({
  macro,
  regions,
  owners,
  onClose,
  onSaved,
}: {
  macro: MacroFragment;
  regions: Region[];
  owners: Map<string, string>;
  onClose: () => void;
  onSaved: (all: MacroFragment[]) => void;
}) {
  const [name, setName] = useState(macro.name);
  const [chosen, setChosen] = useState(macro.regions.map(({ id }) => id));
  const action = useAction(UpdateMacroRegion);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = await action.run({ input: { id: macro.id, name: name.trim(), regionIds: chosen } });
    if (data) onSaved(data.updateMacroRegion);
  }
  const label = ({ id, name: own }: Region) => {
    const owner = owners.get(id);
    return owner && owner !== macro.name ? `${own} (ahora en ${owner})` : own;
  };
  return (
    <Modal opened onClose={onClose} title={`Macrorregión ${macro.name}`} closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Trouble problem={action.problem} shown={['input.name', 'input.regionIds']} />
          <TextInput
            label="Nombre"
            required
            value={name}
            onChange={(e) => setName(e.currentTarget.value)}
            error={action.problem?.at('input.name')}
          />
          <Checkbox.Group
            label="Regiones"
            description="Una región pertenece a una sola: al marcarla aquí sale de la otra."
            value={chosen}
            onChange={setChosen}
            error={action.problem?.at('input.regionIds')}
          >
            <Stack gap={8} mt={8}>
              {regions.map((region) => (
                <Checkbox key={region.id} value={region.id} label={label(region)} />
              ))}
            </Stack>
          </Checkbox.Group>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit" loading={action.busy}>
              Guardar
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

export function MacroRegionsView() {
  const read = useRead(MacroRegions, {});
  const can = useCan();
  const [editing, setEditing] = useState<MacroFragment | null>(null);
  return (
    <Loaded {...read}>
      {(data) => {
        const owners = new Map(data.macroRegions.flatMap(({ name, regions }) => regions.map(({ id }) => [id, name] as const)));
        const loose = data.regions.filter(({ id }) => !owners.has(id));
        return (
          <>
            {loose.length > 0 && (
              <div className="banner">
                <p>
                  <b>Sin macrorregión:</b> {loose.map(({ name }) => name).join(', ')}. Edita una macrorregión para sumarlas.
                </p>
              </div>
            )}
            <div className="macro-grid">
              {data.macroRegions.map((macro) => (
                <section className="card pad" key={macro.id}>
                  <div className="chips">
                    <h2>{macro.name}</h2>
                    {macro.proposed && <Chip tone="maize">Propuesta por validar</Chip>}
                  </div>
                  <p className="muted small">{count(macro.regions.length, 'región', 'regiones')}</p>
                  <p>{macro.regions.map(({ name }) => name).join(', ') || 'Todavía sin regiones.'}</p>
                  {can('territory.manage') && (
                    <Button variant="default" size="sm" onClick={() => setEditing(macro)} aria-label={`Editar ${macro.name}`}>
                      Editar
                    </Button>
                  )}
                </section>
              ))}
            </div>
            {editing && (
              <Editor
                macro={editing}
                regions={data.regions}
                owners={owners}
                onClose={() => setEditing(null)}
                onSaved={(macroRegions) => {
                  read.replace({ ...data, macroRegions });
                  setEditing(null);
                }}
              />
            )}
          </>
        );
      }}
    </Loaded>
  );
}
