import { Button, Group, MultiSelect, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { choices } from '../../format/words.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Trouble } from '../../parts/states.js';
import type { AllyKind } from '../../graphql/schema.gen.js';
import { AllyFormChoices, SaveAlly, type DeskAllySheetFragment } from './allies.gql.js';
import { kindWords } from './allies.words.js';

const SHOWN = ['name', 'kind', 'description', 'link', 'regionIds', 'themeIds'].map((field) => `input.${field}`);
type Props = { ally: DeskAllySheetFragment | null; onDone: (ally: DeskAllySheetFragment) => void };

/** What is told of an ally; a new one gets its id here, so that sending it again is the same one. */
export function AllyForm({ ally, onDone }: Props) {
  const [id] = useState(() => ally?.id ?? crypto.randomUUID());
  const [form, setForm] = useState({
    name: ally?.name ?? '',
    kind: (ally?.kind ?? 'UNIVERSITY') as AllyKind,
    description: ally?.description ?? '',
    link: ally?.link ?? '',
    regionIds: ally?.regionIds ?? [],
    themeIds: ally?.themeIds ?? [],
  });
  const { data } = useRead(AllyFormChoices, {});
  const save = useAction(SaveAlly);
  const change = (part: Partial<typeof form>) => setForm((old) => ({ ...old, ...part }));
  const error = (field: string) => save.problem?.at(`input.${field}`);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const { name, description, link } = form;
    const texts = { name: name.trim(), description: description.trim(), link: link.trim() };
    const answer = await save.run({ input: { ...form, ...texts, id, basedOn: ally?.revision ?? 0 } });
    if (answer) onDone(answer.saveAlly);
  }
  const closing = { clearButtonProps: { 'aria-label': 'Quitar todos' }, searchable: true, clearable: true };
  return (
    <form className="card pad" onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <Trouble problem={save.problem} shown={SHOWN} />
        <TextInput
          label="Nombre"
          required
          value={form.name}
          onChange={(e) => change({ name: e.currentTarget.value })}
          error={error('name')}
        />
        <NativeSelect
          label="Tipo"
          data={choices(kindWords)}
          value={form.kind}
          onChange={(e) => change({ kind: e.currentTarget.value as AllyKind })}
          error={error('kind')}
        />
        <Textarea
          label="Qué hace y cómo acompaña a la comunidad"
          description="Lo lee cualquiera. Como máximo 2 000 caracteres."
          required
          autosize
          minRows={4}
          value={form.description}
          onChange={(e) => change({ description: e.currentTarget.value })}
          error={error('description')}
        />
        <TextInput
          label="Su página web"
          placeholder="https://"
          value={form.link}
          onChange={(e) => change({ link: e.currentTarget.value })}
          error={error('link')}
        />
        <MultiSelect
          {...closing}
          label="Regiones donde trabaja"
          description="Sin ninguna: todo el país."
          data={(data?.regions ?? []).map(({ id: value, name: label }) => ({ value, label }))}
          value={form.regionIds}
          onChange={(regionIds) => change({ regionIds })}
          nothingFoundMessage="No encontramos esa región."
          error={error('regionIds')}
        />
        <MultiSelect
          {...closing}
          label="Campos en los que ayuda"
          data={(data?.themes ?? []).map(({ id: value, name: label }) => ({ value, label }))}
          value={form.themeIds}
          onChange={(themeIds) => change({ themeIds })}
          nothingFoundMessage="No encontramos ese tema."
          error={error('themeIds')}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={save.busy}>
            {ally ? 'Guardar los cambios' : 'Agregar al directorio'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
