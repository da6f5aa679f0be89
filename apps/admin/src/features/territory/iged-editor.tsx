import { Button, Checkbox, Group, Modal, NativeSelect, Stack, TagsInput, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { choices, igedWords } from '../../format/words.js';
import type { IgedKind } from '../../graphql/schema.gen.js';
import { useAction } from '../../graphql/use-action.js';
import { RegionField } from '../../parts/lists.js';
import { Trouble } from '../../parts/states.js';
import { CreateIged, UpdateIged, type IgedLineFragment } from './territory.gql.js';

const creatable: readonly IgedKind[] = ['LOCAL_GOVERNMENT', 'MINEDU'];
const shown = ['code', 'kind', 'name', 'regionId', 'mailDomains', 'enabled'].map((field) => `input.${field}`);

/** A DRE or UGEL comes from the official list: here its name and domains change. Only local governments and Minedu are added by hand. */
export function IgedEditor({
  line,
  onClose,
  onSaved,
}: {
  line: IgedLineFragment | null;
  onClose: () => void;
  onSaved: () => void;
}) {
  const [code, setCode] = useState(line?.code ?? '');
  const [kind, setKind] = useState<IgedKind>('LOCAL_GOVERNMENT');
  const [name, setName] = useState(line?.name ?? '');
  const [regionId, setRegionId] = useState('');
  const [mailDomains, setMailDomains] = useState(line?.mailDomains ?? []);
  const [enabled, setEnabled] = useState(line?.enabled ?? true);
  const create = useAction(CreateIged);
  const update = useAction(UpdateIged);
  const action = line ? update : create;

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const done = line
      ? await update.run({ input: { code: line.code, name: name.trim(), mailDomains, enabled } })
      : await create.run({ input: { code: code.trim(), kind, name: name.trim(), regionId: regionId || null, mailDomains } });
    if (done) onSaved();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={line ? line.name : 'Nuevo gobierno local'}
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Trouble problem={action.problem} shown={shown} />
          {line ? (
            <p className="muted">
              Código <b className="num">{line.code}</b> · {igedWords[line.kind]}
            </p>
          ) : (
            <>
              <TextInput
                label="Código"
                description="Seis dígitos o letras; no podrá cambiarse."
                required
                value={code}
                onChange={(e) => setCode(e.currentTarget.value)}
                error={create.problem?.at('input.code')}
              />
              <NativeSelect
                label="Tipo"
                value={kind}
                data={choices(igedWords, creatable)}
                onChange={(e) => setKind(creatable.find((one) => one === e.currentTarget.value) ?? 'LOCAL_GOVERNMENT')}
                error={create.problem?.at('input.kind')}
              />
              <RegionField label="Región" any="Sin región" value={regionId} onChange={setRegionId} />
            </>
          )}
          <TextInput
            label="Nombre"
            required
            value={name}
            onChange={(e) => setName(e.currentTarget.value)}
            error={action.problem?.at('input.name')}
          />
          <TagsInput
            label="Dominios de correo"
            description="Por ejemplo ugel09.gob.pe. Ayudan a confirmar a quien se registra. Escribe y presiona Enter."
            value={mailDomains}
            onChange={setMailDomains}
            error={action.problem?.at('input.mailDomains')}
          />
          {line && (
            <Checkbox
              label="Habilitada para registrarse y publicar"
              checked={enabled}
              onChange={(e) => setEnabled(e.currentTarget.checked)}
            />
          )}
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
