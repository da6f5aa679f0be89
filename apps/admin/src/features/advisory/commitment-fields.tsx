import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { Problem } from '../../graphql/problem.js';
import type { DeskSessionFragment } from './advisory.gql.js';

export type CommitmentForm = { id: string; text: string; attendeeId: string; dueOn: string };

type Props = {
  at: number;
  commitment: CommitmentForm;
  attendees: DeskSessionFragment['attendees'];
  problem: Problem | null;
  onChange: (part: Partial<CommitmentForm>) => void;
  onRemove: () => void;
};

export function CommitmentFields({ at, commitment, attendees, problem, onChange, onRemove }: Props) {
  const path = `input.commitments.${at}`;
  return (
    <fieldset className="choice-list">
      <legend>Compromiso {at + 1}</legend>
      <TextInput
        label="Qué se hará"
        required
        value={commitment.text}
        onChange={(e) => onChange({ text: e.currentTarget.value })}
        error={problem?.at(`${path}.text`)}
      />
      <NativeSelect
        label="Quién"
        data={attendees.map(({ id, name }) => ({ value: id, label: name }))}
        value={commitment.attendeeId}
        onChange={(e) => onChange({ attendeeId: e.currentTarget.value })}
      />
      <TextInput
        type="date"
        label="Para cuándo"
        required
        value={commitment.dueOn}
        onChange={(e) => onChange({ dueOn: e.currentTarget.value })}
        error={problem?.at(`${path}.dueOn`)}
      />
      <Button variant="subtle" size="compact-sm" onClick={onRemove}>
        Quitar este compromiso
      </Button>
    </fieldset>
  );
}
