import { shortDate } from '@lib/web-ui';
import type { AnswerFragment, FeedbackVoiceFragment } from './practice.gql.js';
import { practiceTexts as texts } from './practice.texts.js';

export const answerTone = { DONE: 'leaf', PLANNED: 'maize', NOT_APPLICABLE: 'plain' } as const;

export function Reply({ answer }: { answer: AnswerFragment | null }) {
  if (!answer) return <p class="small muted">{texts.notAnswered}</p>;
  return (
    <div class="reply">
      <span class={`chip ${answerTone[answer.status]}`}>
        {texts.answerStatus[answer.status]}
        {answer.plannedOn ? ` ${texts.plannedOn(shortDate(answer.plannedOn))}` : ''}
      </span>{' '}
      <span class="muted">{texts.answered}</span>
      <p class="pre">{answer.text}</p>
    </div>
  );
}

function Voice(props: { tone: string; title: string; items: string[] }) {
  if (props.items.length === 0) return null;
  return (
    <div class={`card pad voice ${props.tone}`}>
      <h4 class="h3">{props.title}</h4>
      <ul>
        {props.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

/** Three voices, and under each improvement what the team answered. */
export function FeedbackVoices({ feedback }: { feedback: FeedbackVoiceFragment }) {
  return (
    <section class="stack feedback" aria-label={texts.expert(feedback.expertName, '', '')}>
      <header>
        <h3>{feedback.expertName}</h3>
        <p class="small muted">
          {texts.expert('', feedback.expertPost, feedback.expertInstitution)}
          <br />
          {texts.aboutEdition(feedback.version, shortDate(feedback.publishedAt))}
        </p>
      </header>
      <Voice tone="teal" title={texts.keyAspects} items={feedback.keyAspects} />
      <div class="card pad voice maize">
        <h4 class="h3">{texts.improvements}</h4>
        <ul>
          {feedback.improvements.map((item) => (
            <li key={item.id}>
              {item.text} {item.sectionTitle ? <span class="small muted">({texts.about(item.sectionTitle)})</span> : null}
              <Reply answer={item.answer} />
            </li>
          ))}
        </ul>
      </div>
      <Voice tone="sky" title={texts.recommendations} items={feedback.recommendations} />
    </section>
  );
}
