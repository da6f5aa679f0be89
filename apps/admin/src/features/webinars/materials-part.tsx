import { Button, FileButton, Group, Stack, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { say } from '../../parts/say.js';
import { Trouble } from '../../parts/states.js';
import { AddWebinarMaterial, RemoveWebinarMaterial, SetWebinarRecording, type DeskWebinarFullFragment } from './webinars.gql.js';

type Props = { webinar: DeskWebinarFullFragment; onChanged: (webinar: DeskWebinarFullFragment) => void };

const REFUSED = 'No se pudo subir el archivo. Vuelve a intentarlo: puede ser una imagen, un PDF o un documento de oficina de hasta 25 MB.';

/** Sends a file by the door of the desk; answers its id. */
async function sendFile(webinarId: string, file: File): Promise<string> {
  const id = crypto.randomUUID();
  const { Upload } = await import('tus-js-client');
  await new Promise<void>((resolve, reject) => {
    new Upload(file, {
      endpoint: '/admin/subidas',
      chunkSize: 512 * 1024,
      retryDelays: [0, 1_000, 3_000],
      storeFingerprintForResuming: false,
      metadata: { id, purpose: 'webinar.material', subject: webinarId, filename: file.name },
      onSuccess: () => resolve(),
      onError: () => reject(new Error(REFUSED)),
    }).start();
  });
  return id;
}

function Recording({ webinar, onChanged }: Props) {
  const [recording, setRecording] = useState(webinar.recording);
  const { run, busy, problem } = useAction(SetWebinarRecording);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await run({ input: { id: webinar.id, recording: recording.trim() } });
    if (!answer) return;
    onChanged(answer.setWebinarRecording);
    say(recording.trim() ? 'Guardada. Avisamos a quienes se inscribieron.' : 'Quitada.');
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Trouble problem={problem} shown={['input.recording']} />
      <TextInput
        label="Grabación"
        description="La dirección donde se ve. La primera vez avisamos a quienes se inscribieron."
        placeholder="https://"
        inputMode="url"
        value={recording}
        onChange={(e) => setRecording(e.currentTarget.value)}
        error={problem?.at('input.recording')}
      />
      <Button type="submit" variant="default" size="sm" mt="xs" loading={busy} disabled={recording.trim() === webinar.recording}>
        Guardar la grabación
      </Button>
    </form>
  );
}

function NewMaterial({ webinar, onChanged }: Props) {
  const [id, setId] = useState(() => crypto.randomUUID());
  const [title, setTitle] = useState('');
  const [link, setLink] = useState('');
  const [refused, setRefused] = useState('');
  const { run, busy, problem } = useAction(AddWebinarMaterial);
  const add = async (more: { fileId: string | null; link: string }) => {
    const answer = await run({ input: { id, webinarId: webinar.id, title: title.trim(), ...more } });
    if (!answer) return;
    onChanged(answer.addWebinarMaterial);
    setId(crypto.randomUUID());
    setTitle('');
    setLink('');
    say(more.fileId ? 'Recibido. Se podrá abrir apenas termine de revisarse.' : 'Agregado.');
  };
  const send = async (file: File | null) => {
    if (!file) return;
    setRefused('');
    try {
      await add({ fileId: await sendFile(webinar.id, file), link: '' });
    } catch {
      setRefused(REFUSED);
    }
  };
  const titled = title.trim().length >= 3;
  return (
    <details>
      <summary>Agregar un material</summary>
      <Stack mt="xs">
        <Trouble problem={problem} shown={['input.title', 'input.link']} />
        {refused && <p role="alert">{refused}</p>}
        <TextInput label="Cómo se llama" value={title} onChange={(e) => setTitle(e.currentTarget.value)} error={problem?.at('input.title')} />
        <TextInput label="Enlace" description="O deja vacío el enlace y elige un archivo." placeholder="https://" inputMode="url" value={link} onChange={(e) => setLink(e.currentTarget.value)} error={problem?.at('input.link')} />
        <Group>
          <Button variant="default" size="sm" loading={busy} disabled={!titled || link.trim() === ''} onClick={() => void add({ fileId: null, link: link.trim() })}>
            Agregar el enlace
          </Button>
          <FileButton onChange={(file) => void send(file)} accept="image/jpeg,image/png,image/webp,.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp">
            {(props) => (
              <Button {...props} variant="default" size="sm" disabled={!titled || busy}>
                Elegir un archivo
              </Button>
            )}
          </FileButton>
        </Group>
      </Stack>
    </details>
  );
}

/** What stays for whoever could not come. */
export function MaterialsPart({ webinar, onChanged }: Props) {
  const remove = useAction(RemoveWebinarMaterial);
  const began = webinar.canAttend || webinar.state !== 'ANNOUNCED';
  return (
    <section className="card pad">
      <h2>Grabación y materiales</h2>
      <Stack>
        <Trouble problem={remove.problem} />
        {webinar.materials.length === 0 && <p className="muted">Todavía no hay materiales. Puedes compartir presentaciones, documentos o enlaces antes y después.</p>}
        <ul className="rows">
          {webinar.materials.map(({ id, title, url, isFile }) => (
            <li key={id}>
              <div className="main">
                {url ? <a href={isFile ? `/admin${url}` : url} target="_blank" rel="noopener noreferrer">{title}</a> : <span>{title}</span>}
                <div className="small muted">{isFile ? (url ? 'Archivo' : 'Archivo en revisión') : url}</div>
              </div>
              {webinar.canAddMaterial && (
                <div className="end">
                  <Button variant="subtle" size="sm" aria-label={`Quitar ${title}`} onClick={() => void remove.run({ id }).then((answer) => answer && onChanged(answer.removeWebinarMaterial))}>
                    Quitar
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
        {webinar.canAddMaterial && began && <Recording key={webinar.recording} webinar={webinar} onChanged={onChanged} />}
        {webinar.canAddMaterial && <NewMaterial webinar={webinar} onChanged={onChanged} />}
      </Stack>
    </section>
  );
}
