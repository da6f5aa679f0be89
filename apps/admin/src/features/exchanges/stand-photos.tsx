import { Button, FileButton, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { say } from '../../parts/say.js';
import { Trouble } from '../../parts/states.js';
import { AddStandPhoto, RemoveStandPhoto, type DeskStandPartFragment } from './exchanges.gql.js';

const REFUSED = 'No se pudo subir la foto. Vuelve a intentarlo.';

/** Sends a picture by the door of the desk; answers its id. */
async function sendPhoto(standId: string, file: File): Promise<string> {
  const id = crypto.randomUUID();
  const { Upload } = await import('tus-js-client');
  await new Promise<void>((resolve, reject) => {
    new Upload(file, {
      endpoint: '/admin/subidas',
      chunkSize: 512 * 1024,
      retryDelays: [0, 1_000, 3_000],
      storeFingerprintForResuming: false,
      metadata: { id, purpose: 'exchange.stand', subject: standId, filename: file.name },
      onSuccess: () => resolve(),
      onError: () => reject(new Error(REFUSED)),
    }).start();
  });
  return id;
}

export function StandPhotos({ stand, can, onChanged }: { stand: DeskStandPartFragment; can: boolean; onChanged: () => void }) {
  const [caption, setCaption] = useState('');
  const [problem, setProblem] = useState('');
  const add = useAction(AddStandPhoto);
  const remove = useAction(RemoveStandPhoto);
  const send = async (file: File | null) => {
    if (!file) return;
    setProblem('');
    try {
      const fileId = await sendPhoto(stand.id, file);
      if (!(await add.run({ input: { standId: stand.id, fileId, caption: caption.trim() } }))) return;
      setCaption('');
      say('Recibimos la foto. Se verá apenas termine de revisarse.');
      onChanged();
    } catch {
      setProblem(REFUSED);
    }
  };
  return (
    <div>
      <Trouble problem={add.problem ?? remove.problem} />
      {problem && <p role="alert">{problem}</p>}
      <ul className="photos">
        {stand.photos.map(({ fileId, caption: words, url }) => (
          <li key={fileId}>
            {url ? <img src={`/admin${url}`} alt={words} width={120} /> : <span className="small muted">En revisión</span>}
            <div className="small">{words}</div>
            {can && (
              <Button variant="subtle" size="compact-sm" aria-label={`Quitar la foto: ${words}`} onClick={() => void remove.run({ fileId }).then((answer) => answer && onChanged())}>
                Quitar
              </Button>
            )}
          </li>
        ))}
      </ul>
      {can && (
        <details>
          <summary>Agregar una foto</summary>
          <TextInput label="Qué se ve" value={caption} onChange={(e) => setCaption(e.currentTarget.value)} />
          <FileButton onChange={(file) => void send(file)} accept="image/jpeg,image/png,image/webp">
            {(props) => (
              <Button {...props} variant="default" size="sm" mt="xs" disabled={caption.trim().length < 3}>
                Elegir la foto
              </Button>
            )}
          </FileButton>
        </details>
      )}
    </div>
  );
}
