import { useCache, useMutation } from '@lib/web-graphql';
import { CountedText, Notice, Problems, shortDate, Waiting } from '@lib/web-ui';
import { useRef } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { newId } from '../../forms/new-id.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import { useHead } from '../../routing/head.js';
import type { PageProps } from '../../routing/page.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { NotFound } from '../../shell/not-found.js';
import { AskHandover, MyHandover, WithdrawHandover, type MyHandoverResult } from './handover.gql.js';
import { handoverTexts as texts } from './handover.texts.js';

const LIMIT = 1000;
type Handover = NonNullable<MyHandoverResult['myHandover']>;

function AskForm({ practiceId, onAsked }: { practiceId: string; onAsked: () => void }) {
  const id = useRef(newId());
  const [{ reason }, change, forget] = useKeptForm(`relevo-${practiceId}`, { reason: '' });
  const ask = useMutation(AskHandover);
  const { expire } = useSession();
  if (ask.failure?.kind === 'UNAUTHENTICATED') expire();
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!(await ask.run({ input: { id: id.current, practiceId, reason } }))) return;
    forget();
    onAsked();
  };
  return (
    <form method="post" onSubmit={submit} noValidate>
      <Problems title={texts.problem} problems={problemsOf(ask.failure)} />
      <CountedText
        id="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        limit={LIMIT}
        rows={5}
        value={reason}
        onText={(reason) => change({ reason })}
        problem={sentencesOf(ask.failure).reason}
      />
      <button class="btn" disabled={ask.busy}>
        {ask.busy ? texts.sending : texts.send}
      </button>
    </form>
  );
}

function Asked({ request, onChange }: { request: NonNullable<Handover['request']>; onChange: () => void }) {
  const withdraw = useMutation(WithdrawHandover);
  const take = async () => {
    if (await withdraw.run({ id: request.id })) onChange();
  };
  return (
    <div class="card pad stack" role="status">
      <p>
        <b>{texts.state[request.state]}</b> {texts.asked(shortDate(request.askedAt))}
      </p>
      <p class="pre">«{request.reason}»</p>
      {request.decisionReason ? <p class="pre">{request.decisionReason}</p> : null}
      {withdraw.failure ? <p class="problem">{withdraw.failure.message}</p> : null}
      {request.state === 'PENDING' ? (
        <button class="btn quiet" type="button" disabled={withdraw.busy} onClick={() => void take()}>
          {texts.withdraw}
        </button>
      ) : null}
      {request.state === 'ACCEPTED' ? <a href="/mis-practicas">{texts.mine}</a> : null}
    </div>
  );
}

export default function HandoverPage({ params }: PageProps) {
  const slug = params.slug ?? '';
  const cache = useCache();
  const read = usePrivateQuery(MyHandover, { slug });
  useHead({ title: texts.title, noIndex: true });
  if (read.failure) return <Notice tone="bad">{read.failure.message}</Notice>;
  if (!read.data) return <Waiting text={texts.loading} />;
  const handover = read.data.myHandover;
  if (!handover) return <NotFound />;
  const again = () => {
    cache.forget('MyHandover');
    void read.reload();
  };
  return (
    <div class="editor">
      <nav class="crumbs">
        <a href={`/practicas/${slug}`}>{texts.back}</a>
      </nav>
      <h1>{texts.title}</h1>
      <p>
        <b>{handover.title}</b>
      </p>
      <p class="muted">{texts.lead(handover.leadIgedName)}</p>
      {handover.request ? <Asked request={handover.request} onChange={again} /> : null}
      {handover.canAsk ? <AskForm practiceId={handover.practiceId} onAsked={again} /> : null}
      {handover.whyNot && handover.request?.state !== 'ACCEPTED' ? <Notice>{handover.whyNot}</Notice> : null}
    </div>
  );
}
