import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import type { Written } from './booklet-screen.js';
import { SaveBooklet, type BookletCaseFragment, type DeskBookletFullFragment } from './booklets.gql.js';
import { CasesField } from './cases-field.js';

const LONGEST = 4000;
type Props = {
  booklet: DeskBookletFullFragment | null;
  onDone: (booklet: DeskBookletFullFragment) => void;
  onWritten?: (written: Written) => void;
  onTouched?: (touched: boolean) => void;
};

/** What only a person says of a booklet: its title, its cases in their order, how it opens and how it ends. */
export function BookletForm({ booklet, onDone, onWritten, onTouched }: Props) {
  const [id] = useState(() => booklet?.id ?? crypto.randomUUID());
  const [title, setTitle] = useState(booklet?.title ?? '');
  const [introduction, setIntroduction] = useState(booklet?.introduction ?? '');
  const [closing, setClosing] = useState(booklet?.closing ?? '');
  const [cases, setCases] = useState<BookletCaseFragment[]>(booklet?.cases ?? []);
  const save = useAction(SaveBooklet);
  const at = (field: string) => save.problem?.at(`input.${field}`);
  const touch = (written: Partial<Written> = {}) => {
    onTouched?.(true);
    onWritten?.({ introduction, closing, ...written });
  };
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const input = { id, revision: booklet?.revision ?? 0, title, introduction, closing, caseIds: cases.map((one) => one.id) };
    const done = await save.run({ input });
    if (done) onDone(done.saveBooklet);
  }
  return (
    <form className="card pad" onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <Trouble problem={save.problem} shown={['input.title', 'input.introduction', 'input.closing', 'input.caseIds']} />
        <TextInput
          label="Título"
          required
          maxLength={150}
          value={title}
          error={at('title')}
          onChange={(event) => {
            setTitle(event.currentTarget.value);
            touch();
          }}
        />
        <Textarea
          label="Presentación"
          description="Para quién es y qué va a encontrar quien la lee."
          autosize
          minRows={4}
          maxRows={14}
          maxLength={LONGEST}
          value={introduction}
          error={at('introduction')}
          onChange={(event) => {
            setIntroduction(event.currentTarget.value);
            touch({ introduction: event.currentTarget.value });
          }}
        />
        <CasesField
          cases={cases}
          error={at('caseIds')}
          onChange={(next) => {
            setCases(next);
            touch();
          }}
        />
        <Textarea
          label="Cierre"
          description="Qué invita a hacer."
          autosize
          minRows={3}
          maxRows={14}
          maxLength={LONGEST}
          value={closing}
          error={at('closing')}
          onChange={(event) => {
            setClosing(event.currentTarget.value);
            touch({ closing: event.currentTarget.value });
          }}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={save.busy}>
            Guardar la cartilla
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
