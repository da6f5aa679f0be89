import { Problems, shortDate } from '@lib/web-ui';
import type { FollowUp } from '../../graphql/schema.gen.js';
import { newId } from '../../forms/new-id.js';
import { FollowUpCommitment, type CirclePromiseFragment } from './circles.gql.js';
import { circleTexts as texts, common, promiseStates } from './circles.texts.js';
import { useAct } from './use-act.js';

export function PromiseLine({ promise }: { promise: CirclePromiseFragment }) {
  const tone = promise.state === 'DONE' ? 'leaf' : promise.state === 'PENDING' ? 'maize' : 'plain';
  return (
    <>
      {promise.text} <span class={`chip ${tone}`}>{promiseStates[promise.state]}</span>
      <span class="small muted block">
        {[promise.ownerName, common.until(shortDate(promise.dueOn)), texts.fromMeeting(promise.fromNumber)].join(' · ')}
      </span>
      {promise.note ? <span class="small block pre">{promise.note}</span> : null}
    </>
  );
}

/** Each one tells her own; the others are followed up at the next meeting. */
export function PromisesPart(props: {
  promises: CirclePromiseFragment[];
  onChanged: (promises: CirclePromiseFragment[]) => void;
}) {
  const follow = useAct(FollowUpCommitment, (result) => result.followUpCommitment, props.onChanged);
  const done = (commitmentId: string) =>
    void follow.run({ input: { id: newId(), commitmentId, meetingId: null, state: 'DONE' as FollowUp, note: '' } });
  return (
    <section class="card pad">
      <h2 class="h3">{texts.promises}</h2>
      {props.promises.length === 0 ? <p class="muted">{texts.noPromises}</p> : null}
      <Problems title={common.problem} problems={follow.problems} />
      <ul class="plain roomy">
        {props.promises.map((promise) => (
          <li key={promise.id}>
            <PromiseLine promise={promise} />
            {promise.mine && promise.state === 'PENDING' ? (
              <button
                class="btn text"
                type="button"
                disabled={follow.busy}
                onClick={() => done(promise.id)}
                aria-label={texts.doneOf(promise.text)}
              >
                {texts.done}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
