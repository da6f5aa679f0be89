import { useMutation } from '@lib/web-graphql';
import { Notice } from '@lib/web-ui';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { useSession } from '../../session/session.js';
import { startUpload, type UploadProgress } from '../evidence/upload.js';
import { photoTexts as texts } from './initiatives.texts.js';
import { RemoveInitiativePhoto, TellInitiativePhoto, type OwnInitiativeFragment } from './mine.gql.js';
import { PhotoField } from './photo-field.js';
import { dropPhoto, photoOf } from './photo-on-device.js';
import { NO_PHOTO } from './share-form.js';

const PURPOSE = 'initiative.photo';
const LOOK_AGAIN_MS = 2_500;
const LOOKS = 24;

interface Props {
  own: OwnInitiativeFragment;
  hasPhoto: boolean;
  changed: () => Promise<void>;
}

/** While the server looks at it, the page asks now and then whether it is ready. */
function useLookAgain(state: string | null, changed: () => Promise<void>): void {
  const again = useRef(changed);
  again.current = changed;
  useEffect(() => {
    if (state !== 'CHECKING' && state !== 'UPLOADING') return;
    let looks = 0;
    // Only a look is counted, not each time that the page is drawn meanwhile.
    const timer = setInterval(() => {
      looks += 1;
      if (looks >= LOOKS) clearInterval(timer);
      void again.current();
    }, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [state]);
}

function lineOf(progress: UploadProgress | null): string {
  if (!progress || progress.phase === 'done') return '';
  if (progress.phase === 'offline') return texts.waiting;
  return texts.sending(progress.total > 0 ? Math.round((progress.sent / progress.total) * 100) : 0);
}

/** What was chosen before sharing goes now; later another may take its place. */
export function PhotoSend({ own, hasPhoto, changed }: Props) {
  const { viewer } = useSession();
  const [photo, change, forget] = useKeptForm(`iniciativa-foto:${own.id}`, NO_PHOTO);
  const [progress, setProgress] = useState<UploadProgress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const tell = useMutation(TellInitiativePhoto);
  const remove = useMutation(RemoveInitiativePhoto);
  const begun = useRef('');
  useLookAgain(own.photoState, changed);
  const answered = photo.minors === 'no' || photo.minors === 'yes';

  const send = async () => {
    const kept = viewer && (await photoOf(viewer.id, own.id));
    if (!viewer || !kept || begun.current === kept.id) return;
    begun.current = kept.id;
    setProblem(null);
    const minors = photo.minors === 'yes';
    const told = await tell.run({ input: { id: kept.id, initiativeId: own.id, caption: photo.caption.trim(), minors, authorised: minors } });
    if (!told) return void (begun.current = '');
    const { id, name, file, location } = kept;
    const upload = startUpload(file, { id, name, location, practiceId: own.id, purpose: PURPOSE, accountId: viewer.id, alreadyShrunk: true, onProgress: setProgress });
    await upload.done.then(
      () => dropPhoto(viewer.id, own.id),
      (error: unknown) => setProblem(error instanceof Error ? error.message : texts.problem),
    );
    forget();
    change(NO_PHOTO);
    setProgress(null);
    await changed();
  };
  useEffect(() => {
    // Chosen and answered on the screen before: nobody has to ask for it twice.
    if (answered && own.photoState === null) void send();
  }, [photo.id, own.photoState]);

  const sending = lineOf(progress);
  const takeAway = async () => {
    if (await remove.run({ id: own.id })) await changed();
  };
  const failure = tell.failure ?? remove.failure;
  return (
    <div>
      {problem || failure ? <Notice tone="bad">{problem ?? failure?.message}</Notice> : null}
      {own.photoRefusal ? (
        <Notice tone="bad">
          {texts.problem}: {own.photoRefusal}
        </Notice>
      ) : null}
      <p class="small" role="status">
        {sending || (own.photoState === 'CHECKING' ? texts.checking : '')}
      </p>
      {sending ? null : <PhotoField initiativeId={own.id} photo={photo} change={change} />}
      {photo.id && answered && !sending ? (
        <button class="btn" type="button" disabled={tell.busy} onClick={() => void send()}>
          {texts.send}
        </button>
      ) : null}
      {hasPhoto && !photo.id ? (
        <button class="btn text" type="button" disabled={remove.busy} onClick={() => void takeAway()}>
          {texts.remove}
        </button>
      ) : null}
    </div>
  );
}
