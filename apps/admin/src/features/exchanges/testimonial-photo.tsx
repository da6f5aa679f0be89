import { Button, Checkbox, FileButton, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { say } from '../../parts/say.js';
import { Trouble } from '../../parts/states.js';
import { PHOTO_REFUSED, sendPhoto } from './send-photo.js';
import { RemoveTestimonialPhoto, SetTestimonialPhoto, type DeskTestimonialLineFragment } from './testimonials.gql.js';

/** The picture of who speaks, and whether it may be shown. */
export function TestimonialPhoto({ one, onChanged }: { one: DeskTestimonialLineFragment; onChanged: () => void }) {
  const { id, photo } = one;
  const [alt, setAlt] = useState('');
  const [authorised, setAuthorised] = useState(false);
  const [problem, setProblem] = useState('');
  const set = useAction(SetTestimonialPhoto);
  const remove = useAction(RemoveTestimonialPhoto);
  const send = async (file: File | null) => {
    if (!file) return;
    setProblem('');
    try {
      const fileId = await sendPhoto('exchange.testimonial', id, file);
      if (!(await set.run({ input: { id, fileId, alt: alt.trim(), authorised } }))) return;
      say('Recibimos la foto. Se verá apenas termine de revisarse.');
      onChanged();
    } catch {
      setProblem(PHOTO_REFUSED);
    }
  };
  const allow = async (yes: boolean) => {
    if (photo && (await set.run({ input: { id, fileId: photo.fileId, alt: photo.alt, authorised: yes } }))) onChanged();
  };
  return (
    <div>
      <Trouble problem={set.problem ?? remove.problem} />
      {problem && <p role="alert">{problem}</p>}
      {photo ? (
        <ul className="photos">
          <li>
            {photo.url ? <img src={`/admin${photo.url}`} alt={photo.alt} width={120} /> : <span className="small muted">En revisión</span>}
            <Checkbox size="sm" label="Quien aparece autorizó que se muestre" checked={photo.authorised} onChange={(e) => void allow(e.currentTarget.checked)} />
            <Button variant="subtle" size="compact-sm" aria-label={`Quitar la foto: ${photo.alt}`} onClick={() => void remove.run({ id }).then((answer) => answer && onChanged())}>
              Quitar la foto
            </Button>
          </li>
        </ul>
      ) : (
        <details>
          <summary>Agregar su foto</summary>
          <TextInput label="Qué se ve" value={alt} onChange={(e) => setAlt(e.currentTarget.value)} />
          <Checkbox mt="xs" label="Quien aparece autorizó que se muestre; si es menor de edad, también su apoderado" checked={authorised} onChange={(e) => setAuthorised(e.currentTarget.checked)} />
          <FileButton onChange={(file) => void send(file)} accept="image/jpeg,image/png,image/webp">
            {(props) => (
              <Button {...props} variant="default" size="sm" mt="xs" disabled={alt.trim().length < 3}>
                Elegir la foto
              </Button>
            )}
          </FileButton>
        </details>
      )}
    </div>
  );
}
