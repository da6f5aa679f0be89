import { useMutation } from '@lib/web-graphql';
import { CountedText, Empty, lengthOf, Notice, shortDate, Waiting } from '@lib/web-ui';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { useHead } from '../../routing/head.js';
import type { PageProps } from '../../routing/page.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { AppealModeration, MyModerationCase, type MyModerationCaseResult } from './conversation.gql.js';
import { caseTexts as texts } from './case.texts.js';

type Case = NonNullable<MyModerationCaseResult['myModerationCase']>;
const LONGEST = 1000;

function AppealForm({ id, reload }: { id: string; reload: () => Promise<void> }) {
  const [form, change, forget] = useKeptForm(`apelacion:${id}`, { text: '' });
  const { run, busy, failure } = useMutation(AppealModeration);
  const ready = form.text.trim() !== '' && lengthOf(form.text) <= LONGEST;
  const send = async (event: Event) => {
    event.preventDefault();
    if (!ready || !(await run({ input: { caseId: id, text: form.text.trim() } }))) return;
    forget();
    await reload();
  };
  return (
    <form class="card pad stack" onSubmit={send} noValidate>
      <h2>{texts.appealTitle}</h2>
      <CountedText
        id="apelacion"
        label={texts.appealLabel}
        hint={texts.appealHint}
        limit={LONGEST}
        value={form.text}
        problem={failure?.message}
        onText={(text) => change({ text })}
      />
      <button class="btn" type="submit" disabled={busy || !ready}>
        {texts.send}
      </button>
    </form>
  );
}

function Decision({ found, reload }: { found: Case; reload: () => Promise<void> }) {
  return (
    <div class="stack">
      <Notice tone={found.state === 'RESTORED' ? 'good' : 'warn'} live>
        {texts.states[found.state]}
        {found.decidedAt ? ` · ${shortDate(found.decidedAt)}` : ''}
      </Notice>
      <div class="card pad stack">
        <h2>
          {found.aboutPractice ? `${texts.aboutPractice}: ${found.practiceTitle}` : texts.aboutComment(found.practiceTitle)}
        </h2>
        <p class="pre">{found.text}</p>
        <p>
          <b>{texts.reason}:</b> <span class="pre">{found.reason}</span>
        </p>
        {found.appeal ? (
          <p>
            <b>{texts.yourAppeal}:</b> <span class="pre">{found.appeal}</span>
          </p>
        ) : null}
      </div>
      {found.state === 'APPEALED' ? <p>{texts.sent}</p> : null}
      {found.canAppeal ? <AppealForm id={found.id} reload={reload} /> : null}
    </div>
  );
}

export default function CasePage({ params }: PageProps) {
  const { data, failure, reload } = usePrivateQuery(MyModerationCase, { id: params.id ?? '' });
  useHead({ title: texts.title, noIndex: true });
  const found = data?.myModerationCase;
  return (
    <div class="editor">
      <div class="page-head">
        <h1>{texts.title}</h1>
      </div>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {!data && !failure ? <Waiting text={texts.loading} /> : null}
      {data && !found ? (
        <Empty title={texts.missing}>
          <p>{texts.missingText}</p>
        </Empty>
      ) : null}
      {found ? <Decision found={found} reload={reload} /> : null}
    </div>
  );
}
