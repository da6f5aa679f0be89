import { TextField } from '@lib/web-ui';
import { useEffect, useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import { useSession } from '../../session/session.js';
import { photoTexts as texts } from './initiatives.texts.js';
import { dropPhoto, keepPhoto, photoOf } from './photo-on-device.js';
import { LIMITS, NO_PHOTO, type Minors, type PhotoForm } from './share-form.js';

interface Props {
  initiativeId: string;
  photo: PhotoForm;
  change: (part: Partial<PhotoForm>) => void;
  problem?: string;
}

function addressOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('unreadable'));
    reader.readAsDataURL(file);
  });
}

/** What is kept on the device, to look at; the page may show no other addresses than its own and such as these. */
function useLook(initiativeId: string, photoId: string): string | null {
  const { viewer } = useSession();
  const [look, setLook] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    const show = async (accountId: string) => {
      const kept = await photoOf(accountId, initiativeId);
      const address = kept && (await addressOf(kept.file));
      if (!gone) setLook(address);
    };
    if (viewer && photoId) void show(viewer.id).catch(() => undefined);
    return () => {
      gone = true;
      setLook(null);
    };
  }, [viewer?.id, initiativeId, photoId]);
  return look;
}

function MinorsField({ photo, change, problem }: Pick<Props, 'photo' | 'change' | 'problem'>) {
  const choice = (value: Minors, label: string, id?: string) => (
    <label class="check">
      <input
        id={id}
        type="radio"
        name="minors"
        value={value}
        checked={photo.minors === value}
        aria-describedby={problem ? 'minors-problem' : undefined}
        onChange={() => change({ minors: value })}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset>
      <legend>{texts.minors}</legend>
      {choice('no', texts.no, 'minors')}
      {choice('yes', texts.yes)}
      {choice('unsure', texts.unsure)}
      {problem ?? (photo.minors === 'unsure' ? texts.refused : '') ? (
        <p class="problem" id="minors-problem" role="alert">
          {problem ?? texts.refused}
        </p>
      ) : null}
    </fieldset>
  );
}

/** One photo, chosen or taken, with who is in it: it is sent after the text. */
export function PhotoField({ initiativeId, photo, change, problem }: Props) {
  const { viewer } = useSession();
  const look = useLook(initiativeId, photo.id);
  const choose = async (file: File | undefined) => {
    if (!file || !viewer) return;
    const id = newId();
    await keepPhoto(viewer.id, initiativeId, id, file);
    change({ ...NO_PHOTO, id });
  };
  const remove = () => {
    if (viewer) void dropPhoto(viewer.id, initiativeId);
    change(NO_PHOTO);
  };
  return (
    <section class="initiative-photo-field">
      <h2 class="h3">{texts.title}</h2>
      {look ? <img class="initiative-photo" src={look} alt={photo.caption} /> : null}
      <div class="row">
        <label class="btn quiet">
          {photo.id ? texts.change : texts.choose}
          <input
            class="sr"
            type="file"
            accept="image/*"
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        </label>
        {photo.id ? (
          <button class="btn text" type="button" onClick={remove}>
            {texts.remove}
          </button>
        ) : null}
      </div>
      <p class="small muted">{photo.id ? texts.kept : texts.hint}</p>
      {photo.id ? (
        <>
          <TextField
            id="caption"
            label={texts.caption}
            hint={texts.captionHint}
            optional
            maxLength={LIMITS.caption}
            value={photo.caption}
            onText={(caption) => change({ caption })}
          />
          <MinorsField photo={photo} change={change} problem={problem} />
        </>
      ) : null}
    </section>
  );
}
