import { Dialog, Icon, Notice } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { discardWish } from '../../offline/discard.js';
import type { KeptPhoto } from '../../offline/photo-store.js';
import { photoTexts as texts } from '../../offline/photo.texts.js';
import { queueOf } from '../../offline/queue-of.js';
import type { Waiting } from '../../offline/queue.types.js';
import type { EvidenceSheetFragment } from './evidence.gql.js';
import { evidenceTexts } from './evidence.texts.js';
import { AskMinors } from './ask-minors.js';
import { PieceForm } from './piece-form.js';
import { usePhotoWords } from './use-photo-words.js';
import type { WaitingPhotos as Photos } from './use-waiting-photos.js';

interface CardProps {
  accountId: string;
  practiceId: string;
  wish: Waiting;
  photo: KeptPhoto | undefined;
  targets: EvidenceSheetFragment['targets'];
  canEdit: boolean;
}

function Discard({ accountId, wish, sending }: { accountId: string; wish: Waiting; sending: boolean }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button
        class="icon-btn"
        type="button"
        disabled={sending}
        aria-label={texts.of(texts.discard, wish.title)}
        onClick={() => setAsking(true)}
      >
        <Icon name="trash" size={20} />
      </button>
      <Dialog title={texts.discardTitle} open={asking} onClose={() => setAsking(false)}>
        <p>{texts.discardText}</p>
        <div class="row">
          <button class="btn danger" type="button" onClick={() => void discardWish(accountId, wish, null)}>
            {texts.discardYes}
          </button>
          <button class="btn quiet" type="button" onClick={() => setAsking(false)}>
            {texts.keep}
          </button>
        </div>
      </Dialog>
    </>
  );
}

function WaitingPhoto({ accountId, practiceId, wish, photo, targets, canEdit }: CardProps) {
  const name = photo?.name ?? wish.title;
  const draft = usePhotoWords(accountId, practiceId, wish, name);
  const queue = queueOf(accountId);
  const sending = queue.sending === wish.id;
  return (
    <li class="card pad piece">
      <div class="row apart">
        <span class="row">
          <span class={wish.refusal ? 'chip danger' : 'chip plain'}>
            {sending ? texts.sending : wish.refusal ? texts.refused : texts.chip}
          </span>
          <span class="small muted name">{name}</span>
        </span>
        {canEdit ? <Discard accountId={accountId} wish={wish} sending={sending} /> : null}
      </div>
      {wish.refusal ? (
        <>
          <p class="problem">{wish.refusal}</p>
          <button class="btn quiet small" type="button" onClick={() => void queue.retry(wish.id).catch(() => undefined)}>
            {texts.retry}
          </button>
        </>
      ) : null}
      <div class="piece-body">
        {photo ? (
          <p class="look">
            <img src={photo.thumb} alt={draft.said.caption || evidenceTexts.preview} />
          </p>
        ) : (
          <p class="look none">{evidenceTexts.kinds.PHOTO}</p>
        )}
        {canEdit ? (
          <PieceForm item={{ id: wish.id, kind: 'PHOTO' }} draft={draft} targets={targets}>
            <p class="small">
              {draft.said.minors ? texts.authorised : texts.noMinors} <span class="muted">{texts.changeAnswer}</span>
            </p>
          </PieceForm>
        ) : (
          <p class="pre">{draft.said.caption}</p>
        )}
      </div>
    </li>
  );
}

/** What waits for the signal is shown as what was sent: seen, told, taken away. */
export function WaitingPhotos(props: Omit<CardProps, 'wish' | 'photo'> & { waiting: Photos }) {
  const { wishes, photos, asked, answer, problem } = props.waiting;
  return (
    <>
      {problem ? (
        <Notice tone="bad" live>
          {problem}
        </Notice>
      ) : null}
      <AskMinors asked={asked} answer={answer} />
      {wishes.length > 0 ? (
        <section class="part" aria-labelledby="guardadas">
          <h2 class="h3" id="guardadas">
            {texts.waiting}
          </h2>
          <p class="small muted">{texts.lead}</p>
          <ol class="pieces">
            {wishes.map((wish) => (
              <WaitingPhoto key={wish.id} {...props} wish={wish} photo={photos.get(wish.id)} />
            ))}
          </ol>
        </section>
      ) : null}
    </>
  );
}
