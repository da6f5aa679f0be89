import { useCache, useMutation } from '@lib/web-graphql';
import { Dialog, Problems, shortDate } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import { problemsOf } from '../../forms/problems-of.js';
import { go } from '../../routing/navigation.js';
import { useSession } from '../../session/session.js';
import { StartTransfer, StartTransferFromInterest, type MyTransferInterestsResult } from './transfers.gql.js';
import { detailTexts, transfersTexts as texts } from './transfers.texts.js';

type Interest = MyTransferInterestsResult['myTransferInterests'][number];
const KINDS = ['HORIZONTAL', 'VERTICAL'] as const;

function StartDialog({ interest, onClose }: { interest: Interest; onClose: () => void }) {
  const [kind, setKind] = useState<(typeof KINDS)[number]>('HORIZONTAL');
  const [id] = useState(newId);
  const own = useMutation(StartTransfer);
  const theirs = useMutation(StartTransferFromInterest);
  const cache = useCache();
  const { expire } = useSession();
  const failure = own.failure ?? theirs.failure;
  if (failure?.kind === 'UNAUTHENTICATED') expire();
  const start = async (event: Event) => {
    event.preventDefault();
    const begun = interest.mine
      ? (await own.run({ input: { id, practiceId: interest.practiceId, kind } }))?.startTransfer
      : (await theirs.run({ input: { id, interestId: interest.id, kind } }))?.startTransferFromInterest;
    if (!begun) return;
    for (const name of ['MyTransfers', 'MyTransferInterests']) cache.forget(name);
    go(`/transferencias/${begun.id}`);
  };
  return (
    <Dialog title={texts.kindTitle} open onClose={onClose}>
      <form class="stack" method="post" onSubmit={start} noValidate>
        <p>{interest.practiceTitle}</p>
        <Problems title={texts.problem} problems={problemsOf(failure)} />
        <fieldset>
          <legend>{texts.kindText}</legend>
          {KINDS.map((one) => (
            <label class="check" key={one}>
              <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
              <span>{texts.kinds[one]}</span>
            </label>
          ))}
        </fieldset>
        <p class="row">
          <button class="btn" disabled={own.busy || theirs.busy}>
            {own.busy || theirs.busy ? detailTexts.busy : texts.start}
          </button>
          <button class="btn quiet" type="button" onClick={onClose}>
            {texts.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

/** Who wants what, while nothing came of it. */
export function Interests({ title, lead, interests }: { title: string; lead: string; interests: Interest[] }) {
  const [chosen, setChosen] = useState<Interest | null>(null);
  if (interests.length === 0) return null;
  return (
    <section class="card pad">
      <h2 class="h3">{title}</h2>
      <p class="muted small">{lead}</p>
      <ul class="plain stack">
        {interests.map((interest) => (
          <li key={interest.id}>
            {interest.practiceSlug ? (
              <a href={`/practicas/${interest.practiceSlug}`}>{interest.practiceTitle}</a>
            ) : (
              <b>{interest.practiceTitle}</b>
            )}
            <span class="small muted block">
              {[interest.mine ? '' : interest.name, interest.igedName, shortDate(interest.expressedAt)]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {interest.message ? <p class="pre small">{interest.message}</p> : null}
            {interest.hasAccount ? (
              <button
                class="btn quiet"
                type="button"
                aria-label={texts.startFor(interest.practiceTitle)}
                onClick={() => setChosen(interest)}
              >
                {texts.start}
              </button>
            ) : (
              <p class="small muted">{texts.withoutAccount}</p>
            )}
          </li>
        ))}
      </ul>
      {chosen ? <StartDialog interest={chosen} onClose={() => setChosen(null)} /> : null}
    </section>
  );
}
