import { Button, FileButton, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { say } from '../../parts/say.js';
import { Trouble } from '../../parts/states.js';
import { AskReason } from '../../parts/ask-reason.js';
import { MendField, useMend } from './mend.js';
import { AddStandPhoto, RemoveStandPhoto, type DeskStandPartFragment } from './exchanges.gql.js';
import { PHOTO_REFUSED, sendPhoto } from './send-photo.js';

type Props = { stand: DeskStandPartFragment; exchange: { id: string; canProgramme: boolean; canMendClosed: boolean }; onChanged: () => void };
type Photo = DeskStandPartFragment['photos'][number];

export function StandPhotos({ stand, exchange, onChanged }: Props) {
  const can = exchange.canProgramme || exchange.canMendClosed;
  const mend = useMend(exchange);
  const [removing, setRemoving] = useState<Photo | null>(null);
  const [caption, setCaption] = useState('');
  const [problem, setProblem] = useState('');
  const add = useAction(AddStandPhoto);
  const remove = useAction(RemoveStandPhoto);
  const send = async (file: File | null) => {
    if (!file) return;
    setProblem('');
    try {
      const fileId = await sendPhoto('exchange.stand', stand.id, file);
      if (!(await add.run({ input: { standId: stand.id, fileId, caption: caption.trim(), reason: mend.keep() } }))) return;
      setCaption('');
      say('Recibimos la foto. Se verá apenas termine de revisarse.');
      onChanged();
    } catch {
      setProblem(PHOTO_REFUSED);
    }
  };
  const take = async (fileId: string, reason: string | null) => {
    if (!(await remove.run({ fileId, reason }))) return;
    setRemoving(null);
    onChanged();
  };
  return (
    <div>
      <Trouble problem={add.problem ?? (removing ? null : remove.problem)} shown={['input.reason']} />
      {problem && <p role="alert">{problem}</p>}
      <ul className="photos">
        {stand.photos.map((photo) => (
          <li key={photo.fileId}>
            {photo.url ? <img src={`/admin${photo.url}`} alt={photo.caption} width={120} /> : <span className="small muted">En revisión</span>}
            <div className="small">{photo.caption}</div>
            {can && (
              <Button variant="subtle" size="compact-sm" aria-label={`Quitar la foto: ${photo.caption}`} onClick={() => (exchange.canMendClosed ? setRemoving(photo) : void take(photo.fileId, null))}>
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
          <MendField mend={mend} problem={add.problem} />
          <FileButton onChange={(file) => void send(file)} accept="image/jpeg,image/png,image/webp">
            {(props) => (
              <Button {...props} variant="default" size="sm" mt="xs" disabled={caption.trim().length < 3}>
                Elegir la foto
              </Button>
            )}
          </FileButton>
        </details>
      )}
      {removing && (
        <AskReason
          opened
          title="Quitar la foto"
          explain={removing.caption}
          confirm="Quitar"
          label="Por qué se corrige"
          reasonPath="reason"
          danger
          busy={remove.busy}
          problem={remove.problem}
          onClose={() => setRemoving(null)}
          onConfirm={(reason) => void take(removing.fileId, reason)}
        />
      )}
    </div>
  );
}
