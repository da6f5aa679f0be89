import { Button, FileButton, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { say } from '../../parts/say.js';
import { Trouble } from '../../parts/states.js';
import { AddStandPhoto, RemoveStandPhoto, type DeskStandPartFragment } from './exchanges.gql.js';
import { PHOTO_REFUSED, sendPhoto } from './send-photo.js';

export function StandPhotos({ stand, can, onChanged }: { stand: DeskStandPartFragment; can: boolean; onChanged: () => void }) {
  const [caption, setCaption] = useState('');
  const [problem, setProblem] = useState('');
  const add = useAction(AddStandPhoto);
  const remove = useAction(RemoveStandPhoto);
  const send = async (file: File | null) => {
    if (!file) return;
    setProblem('');
    try {
      const fileId = await sendPhoto('exchange.stand', stand.id, file);
      if (!(await add.run({ input: { standId: stand.id, fileId, caption: caption.trim() } }))) return;
      setCaption('');
      say('Recibimos la foto. Se verá apenas termine de revisarse.');
      onChanged();
    } catch {
      setProblem(PHOTO_REFUSED);
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
