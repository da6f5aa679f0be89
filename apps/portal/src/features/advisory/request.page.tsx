import '../../../../../libs/web-ui/src/styles/sheet.css';
import { useCache, useMutation } from '@lib/web-graphql';
import { Bar, Notice, Problems, Waiting } from '@lib/web-ui';
import { useEffect, useState } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { newId } from '../../forms/new-id.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import { useHead } from '../../routing/head.js';
import { go } from '../../routing/navigation.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { AdvisoryChoices, RequestAdvisory } from './advisory.gql.js';
import { advisoryTexts, requestTexts as texts } from './advisory.texts.js';
import { emptyRequest, lacking, LAST_STEP, stepOf } from './request-form.js';
import { PurposeStep, SummaryStep, TopicStep, WindowsStep } from './request-steps.js';

/** Four short screens, one question each: what is typed stays on the device until it is sent. */
export default function RequestAdvisoryPage() {
  const { viewer, expire } = useSession();
  const isMember = viewer?.roles.includes('MEMBER') ?? false;
  const choices = usePrivateQuery(AdvisoryChoices, isMember ? {} : null);
  const [form, change, forget] = useKeptForm('asesoria', emptyRequest());
  const [step, setStep] = useState(0);
  const [tried, setTried] = useState(false);
  const send = useMutation(RequestAdvisory);
  const cache = useCache();
  useHead({ title: texts.title, noIndex: true });
  if (send.failure?.kind === 'UNAUTHENTICATED') expire();
  const refusedAt = problemsOf(send.failure).find(({ id }) => id)?.id;
  useEffect(() => {
    if (refusedAt) setStep(stepOf(refusedAt));
  }, [refusedAt]);

  const own = lacking(form, step);
  const sentences = { ...sentencesOf(send.failure), ...(tried ? own : {}) };
  const problems = tried ? Object.entries(own).map(([id, text]) => ({ id, text })) : problemsOf(send.failure);
  const move = (to: number) => {
    setTried(false);
    setStep(to);
    document.getElementById('contenido')?.focus();
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (Object.keys(own).length > 0) return setTried(true);
    if (step < LAST_STEP) return move(step + 1);
    const id = form.id || newId();
    change({ id });
    const windows = form.windows.map(({ day, time, minutes }) => ({ day, time, minutes: Number(minutes) }));
    const { kind, topic, detail, themeId, practiceId } = form;
    const answer = await send.run({
      input: { id, kind, topic: topic.trim(), detail: detail.trim(), themeId, practiceId: practiceId || null, windows },
    });
    if (!answer) return;
    forget();
    cache.forget('MyAdvisorySessions');
    go(`/asesorias/${answer.requestAdvisory.id}`);
  };
  const { data } = choices;
  const parts = data
    ? [
        <PurposeStep form={form} change={change} sentences={sentences} practices={data.myPractices} />,
        <TopicStep form={form} change={change} sentences={sentences} themes={data.themes} />,
        <WindowsStep form={form} change={change} sentences={sentences} />,
        <SummaryStep form={form} choices={data} onChange={move} />,
      ]
    : [];
  return (
    <div class="editor">
      <nav class="crumbs">
        <a href="/asesorias">{texts.back}</a>
      </nav>
      <h1>{texts.title}</h1>
      {isMember ? null : <Notice>{advisoryTexts.onlyMembers}</Notice>}
      {choices.failure ? <Notice tone="bad">{choices.failure.message}</Notice> : null}
      {isMember && !data && !choices.failure ? <Waiting text={advisoryTexts.loading} /> : null}
      {data ? (
        <form class="card pad" method="post" onSubmit={submit} noValidate>
          <div class="progress">
            <Bar value={step + 1} most={LAST_STEP + 1} label={texts.step(step + 1, LAST_STEP + 1)} />
            <p class="small muted">{texts.step(step + 1, LAST_STEP + 1)}</p>
          </div>
          <h2>{texts.steps[step]}</h2>
          <Problems title={texts.problem} problems={problems} />
          {parts[step]}
          <p class="row actions">
            <button class="btn" disabled={send.busy}>
              {step < LAST_STEP ? texts.next : send.busy ? texts.sending : texts.send}
            </button>
            {step > 0 ? (
              <button class="btn quiet" type="button" onClick={() => move(step - 1)}>
                {texts.previous}
              </button>
            ) : null}
          </p>
        </form>
      ) : null}
    </div>
  );
}
