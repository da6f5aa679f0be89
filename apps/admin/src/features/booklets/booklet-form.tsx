import { Button, Group, Stack, TextInput } from '@mantine/core';
import type { SubmitEvent } from 'react';
import { Trouble } from '../../parts/states.js';
import { BothTextsModal } from '../reports/both-texts-modal.js';
import type { BookletCaseFragment } from './booklets.gql.js';
import { CasesField } from './cases-field.js';
import type { Choice } from './use-choice.js';

const asText = ({ title, cases }: { title: string; cases: BookletCaseFragment[] }): string => [title, ...cases.map((one, at) => `${at + 1}. ${one.title}`)].join('\n');

/** How a booklet is called, and its cases in their order. */
export function BookletForm({ choice }: { choice: Choice }) {
  const { title, cases, busy, problem, other, change, save, keepMine, keepTheirs } = choice;
  const mine = asText(choice);
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    void save();
  }
  return (
    <form className="card pad" onSubmit={submit} noValidate>
      <Stack>
        <Trouble problem={problem} shown={['input.title', 'input.caseIds']} />
        <TextInput label="Título" required maxLength={150} value={title} error={problem?.at('input.title')} onChange={(event) => change({ title: event.currentTarget.value })} />
        <CasesField cases={cases} error={problem?.at('input.caseIds')} onChange={(next) => change({ cases: next })} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            Guardar la cartilla
          </Button>
        </Group>
      </Stack>
      {other && (
        <BothTextsModal
          mine={mine}
          theirs={{ revision: other.revision, body: asText(other), restores: null, byName: other.updatedByName, at: other.updatedAt }}
          empty=""
          onChoose={(body) => (body === mine ? void keepMine() : keepTheirs())}
        />
      )}
    </form>
  );
}
