import { Button, FileButton, Group } from '@mantine/core';
import { useState } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { say } from '../../parts/say.js';
import { Trouble } from '../../parts/states.js';
import { SetAllyLogo, type DeskAllySheetFragment } from './allies.gql.js';
import { sendLogo } from './send-logo.js';

type Props = { ally: DeskAllySheetFragment; onChanged: (ally: DeskAllySheetFragment) => void };

export function LogoPart({ ally, onChanged }: Props) {
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState('');
  const set = useAction(SetAllyLogo);
  const change = async (fileId: string | null, words: string) => {
    const answer = await set.run({ input: { id: ally.id, fileId } });
    if (!answer) return;
    onChanged(answer.setAllyLogo);
    say(words);
  };
  const send = async (file: File | null) => {
    if (!file) return;
    setSending(true);
    setProblem('');
    try {
      await change(await sendLogo(ally.id, file), 'Recibimos el logo. Lo verás apenas termine de revisarse.');
    } catch (thrown) {
      setProblem(thrown instanceof Error ? thrown.message : String(thrown));
    }
    setSending(false);
  };
  return (
    <section className="card pad">
      <h2>Logo</h2>
      <p className="small muted">Opcional. Una imagen JPG, PNG o WebP de hasta 5 MB, con permiso de la institución.</p>
      {ally.logoUrl && <img src={`/admin${ally.logoUrl}`} alt={`Logo de ${ally.name}`} width={120} />}
      <Trouble problem={set.problem} />
      {problem && (
        <p role="alert" className="danger">
          {problem}
        </p>
      )}
      <Group>
        <FileButton
          onChange={(file) => void send(file)}
          accept="image/jpeg,image/png,image/webp"
          disabled={ally.state === 'RETIRED'}
        >
          {(props) => (
            <Button {...props} variant="default" loading={sending || set.busy}>
              {ally.logoUrl ? 'Cambiar el logo' : 'Subir el logo'}
            </Button>
          )}
        </FileButton>
        {ally.logoUrl && (
          <Button variant="subtle" onClick={() => void change(null, 'Logo quitado.')}>
            Quitar el logo
          </Button>
        )}
      </Group>
    </section>
  );
}
