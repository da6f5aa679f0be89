import { useMutation } from '@lib/web-graphql';
import { Notice, Problems, safeLink, Waiting } from '@lib/web-ui';
import { useEffect, useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import { problemsOf } from '../../forms/problems-of.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { EnterWebinar, LeaveWebinar, MyWebinar, RegisterToWebinar, type OwnWebinarFragment, type PublicWebinarFragment } from './webinars.gql.js';
import { webinarsTexts as texts } from './webinars.texts.js';

type Webinar = Pick<PublicWebinarFragment, 'id' | 'slug' | 'state' | 'registers' | 'seatsLeft' | 'endsAt'>;
type Part = { webinar: Webinar; mine: OwnWebinarFragment; onChange: (mine: OwnWebinarFragment | null) => void };

const LONGEST_WAIT_MS = 2_147_000_000;

function Register({ webinar, mine, onChange }: Part) {
  const [id] = useState(() => mine.id ?? newId());
  const { run, busy, failure } = useMutation(RegisterToWebinar);
  const { expire } = useSession();
  if (failure?.kind === 'UNAUTHENTICATED') expire();
  if (webinar.seatsLeft === 0) return <p>{texts.full}</p>;
  const send = async (event: Event) => {
    event.preventDefault();
    const answer = await run({ input: { id, webinarId: webinar.id } });
    if (answer) onChange(answer.registerToWebinar);
  };
  return (
    <form method="post" onSubmit={(event) => void send(event)}>
      <Problems title={texts.problem} problems={problemsOf(failure)} />
      {webinar.seatsLeft === null ? null : <p class="small muted">{texts.seats(webinar.seatsLeft)}</p>}
      <button class="btn" disabled={busy}>
        {texts.register}
      </button>
    </form>
  );
}

function Leave({ mine, onChange }: Part) {
  const [asking, setAsking] = useState(false);
  const { run, busy, failure } = useMutation(LeaveWebinar);
  const leave = async () => {
    if (mine.id && (await run({ id: mine.id }))) onChange({ ...mine, registered: false, link: null, canEnter: false });
  };
  if (!asking)
    return (
      <button class="btn quiet" type="button" onClick={() => setAsking(true)}>
        {texts.leave}
      </button>
    );
  return (
    <div role="group" aria-label={texts.leave}>
      <p>{texts.sureLeave}</p>
      <Problems title={texts.problem} problems={problemsOf(failure)} />
      <p class="row">
        <button class="btn" type="button" disabled={busy} onClick={() => void leave()}>
          {texts.yesLeave}
        </button>
        <button class="btn quiet" type="button" onClick={() => setAsking(false)}>
          {texts.stay}
        </button>
      </p>
    </div>
  );
}

function Enter({ webinar, mine, onChange }: Part) {
  const { run, busy, failure } = useMutation(EnterWebinar);
  const link = safeLink(mine.link);
  const enter = async () => {
    const answer = await run({ webinarId: webinar.id });
    if (answer) onChange(answer.enterWebinar);
  };
  return (
    <>
      {link ? (
        <p>
          <a class="btn" href={link} target="_blank" rel="noopener noreferrer">
            {texts.open}
          </a>
        </p>
      ) : Date.parse(webinar.endsAt) > Date.now() ? (
        <p>{texts.noLink}</p>
      ) : null}
      <Problems title={texts.problem} problems={problemsOf(failure)} />
      <p class="small muted">{texts.enterHelp}</p>
      <p>
        <button class={link ? 'btn quiet' : 'btn'} type="button" disabled={busy} onClick={() => void enter()}>
          {texts.enter}
        </button>
      </p>
    </>
  );
}

function Standing(props: Part) {
  const { webinar, mine } = props;
  if (mine.connectedAt) {
    const link = safeLink(mine.link);
    return (
      <>
        <Notice tone="good">{texts.entered}</Notice>
        {link ? (
          <p>
            <a class="btn quiet" href={link} target="_blank" rel="noopener noreferrer">
              {texts.open}
            </a>
          </p>
        ) : null}
      </>
    );
  }
  const early = Date.parse(mine.linkFrom) > Date.now();
  return (
    <>
      <Notice tone="good">{texts.registered}</Notice>
      {early ? <p>{texts.linkFrom(mine.linkFrom)}</p> : null}
      {mine.canEnter ? <Enter {...props} /> : null}
      {!early && !mine.canEnter ? <p class="muted">{texts.over}</p> : null}
      {webinar.registers ? <Leave {...props} /> : null}
    </>
  );
}

/** One's own place: for who has a session; a visitor is told how. When the link is due, it is asked for by itself. */
export function OwnPart({ webinar }: { webinar: Webinar }) {
  const { viewer } = useSession();
  const isMember = viewer?.roles.includes('MEMBER') ?? false;
  const { data, failure, reload } = usePrivateQuery(MyWebinar, isMember ? { webinarId: webinar.id } : null);
  const [changed, setChanged] = useState<{ mine: OwnWebinarFragment | null } | null>(null);
  const mine = changed ? changed.mine : (data?.myWebinar ?? null);
  const linkFrom = mine?.registered ? Date.parse(mine.linkFrom) : null;
  useEffect(() => {
    const wait = linkFrom === null ? -1 : linkFrom - Date.now();
    if (wait < 0 || wait > LONGEST_WAIT_MS) return;
    const timer = setTimeout(() => void reload().then(() => setChanged(null)), wait + 1_000);
    return () => clearTimeout(timer);
  }, [linkFrom, reload]);
  if (webinar.state === 'CANCELLED' || (!webinar.registers && !mine?.registered && !mine?.connectedAt)) return null;
  const part = mine && { webinar, mine, onChange: (next: OwnWebinarFragment | null) => setChanged({ mine: next }) };
  return (
    <section class="card pad" aria-live="polite">
      <h2 class="h3">{texts.own}</h2>
      {viewer ? null : (
        <p>
          <a class="btn" href={`/ingresar?volver=/webinars/${webinar.slug}`}>
            {texts.login}
          </a>
        </p>
      )}
      {viewer && !isMember ? <p class="muted">{texts.onlyMembers}</p> : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {isMember && !data && !failure ? <Waiting text={texts.loading} /> : null}
      {part && (part.mine.registered || part.mine.connectedAt) ? <Standing {...part} /> : null}
      {part && !part.mine.registered && !part.mine.connectedAt && webinar.registers ? <Register {...part} /> : null}
    </section>
  );
}
