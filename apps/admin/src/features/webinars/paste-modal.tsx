import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { count } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { PasteWebinarAttendance, type PasteWebinarAttendanceResult } from './webinars.gql.js';

type Pasted = PasteWebinarAttendanceResult['pasteWebinarAttendance'];

function Answer({ counted, already, unknown }: Pasted) {
  return (
    <div role="status">
      <p>
        {count(counted, 'persona anotada', 'personas anotadas')}; {count(already, 'ya figuraba', 'ya figuraban')}.
      </p>
      {unknown.length > 0 && (
        <>
          <p>No son de una gestora o un gestor con cuenta:</p>
          <ul className="pasted-unknown">
            {unknown.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The list that the room of the webinar gives, as it comes. */
export function PasteModal({ webinarId, onClose, onDone }: { webinarId: string; onClose: () => void; onDone: () => void }) {
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<Pasted | null>(null);
  const action = useAction(PasteWebinarAttendance);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const done = await action.run({ input: { webinarId, text } });
    if (!done) return;
    setAnswer(done.pasteWebinarAttendance);
    onDone();
  }
  return (
    <Modal opened onClose={onClose} title="Pegar la lista de quienes entraron" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={action.problem} shown={['input.text']} />
          <Textarea
            label="Correos o DNI"
            description="Uno por línea, o separados por comas. Quien no se había inscrito también se anota."
            autosize
            minRows={5}
            maxRows={12}
            value={text}
            onChange={(e) => setText(e.currentTarget.value)}
            error={action.problem?.at('input.text')}
          />
          {answer && <Answer {...answer} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Volver
            </Button>
            <Button type="submit" loading={action.busy} disabled={text.trim() === ''}>
              Anotar
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
