import { Icon, TextField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { photoTexts } from '../../offline/photo.texts.js';
import { evidenceTexts as texts } from './evidence.texts.js';

const FILES =
  'image/jpeg,image/png,image/webp,image/heic,application/pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,video/mp4,video/quicktime,video/webm';

function Picker(props: {
  id: string;
  label: string;
  icon: 'camera' | 'plus';
  accept: string;
  camera?: boolean;
  onFiles: (files: File[]) => void;
}) {
  return (
    <span class="picker">
      <input
        class="sr"
        id={props.id}
        type="file"
        accept={props.accept}
        multiple={!props.camera}
        capture={props.camera ? 'environment' : undefined}
        onChange={(event) => {
          const input = event.currentTarget;
          props.onFiles([...(input.files ?? [])]);
          // The same file may be chosen again after it failed.
          input.value = '';
        }}
      />
      <label class="btn" for={props.id}>
        <Icon name={props.icon} size={20} /> {props.label}
      </label>
    </span>
  );
}

interface AddProps {
  /** Without signal only photos are kept; anything else is for when it is back. */
  photosOnly?: boolean;
  onFiles: (files: File[]) => void;
  /** null when it was taken, or the sentence of the refusal. */
  onLink: (link: string) => Promise<string | null>;
}

export function AddEvidence({ photosOnly = false, onFiles, onLink }: AddProps) {
  const [link, setLink] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (event: Event) => {
    event.preventDefault();
    const refusal = await onLink((link ?? '').trim());
    setProblem(refusal);
    if (refusal === null) setLink(null);
  };
  return (
    <div class="add-evidence">
      <div class="row">
        <Picker id="camara" label={texts.camera} icon="camera" accept="image/*" camera onFiles={onFiles} />
        <Picker id="archivos" label={photosOnly ? texts.choosePhotos : texts.choose} icon="plus" accept={photosOnly ? 'image/*' : FILES} onFiles={onFiles} />
        {photosOnly ? null : (
          <button class="btn quiet" type="button" aria-expanded={link !== null} onClick={() => setLink(link === null ? '' : null)}>
            {texts.addLink}
          </button>
        )}
      </div>
      {photosOnly ? <p class="small muted">{photoTexts.onlyPhotos}</p> : null}
      {link === null || photosOnly ? null : (
        <form class="row" onSubmit={(event) => void send(event)} noValidate>
          <TextField
            id="enlace"
            label={texts.link}
            hint={texts.linkHint}
            type="url"
            inputMode="url"
            value={link}
            problem={problem}
            onText={setLink}
          />
          <button class="btn" type="submit">
            {texts.add}
          </button>
        </form>
      )}
    </div>
  );
}
