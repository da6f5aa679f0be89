import { Button } from '@mantine/core';
import { useState } from 'react';
import { moment } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import type { ModerationDecision } from '../../graphql/schema.gen.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Chip } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { DecideModeration, type ModerationCaseViewFragment } from './moderation.gql.js';
import { decisionWords, reasonWords, stateWords, stepWords } from './moderation.words.js';

function Head({ one }: { one: ModerationCaseViewFragment }) {
  const where = one.practiceSlug ? <a href={`/practicas/${one.practiceSlug}`}>{one.practiceTitle}</a> : one.practiceTitle;
  return (
    <>
      <div className="chips">
        <Chip tone={stateWords[one.state].tone}>{stateWords[one.state].label}</Chip>
        <Chip tone="quiet">{one.aboutPractice ? 'Práctica' : 'Comentario'}</Chip>
        {one.removed && <Chip tone="quiet">Su autor ya lo borró</Chip>}
        {one.ownInstitution && <Chip tone="quiet">De tu institución</Chip>}
      </div>
      <div>
        <strong>{one.authorName}</strong> <span className="muted">{one.authorIgedName}</span>
        <div className="small muted">
          {where} · {moment(one.writtenAt)}
        </div>
      </div>
    </>
  );
}

function Why({ one }: { one: ModerationCaseViewFragment }) {
  return (
    <>
      <div className="small">
        <b>Reportes ({one.reportCount}):</b>
        <ul>
          {one.reports.map((report, index) => (
            <li key={index}>
              {reasonWords[report.reason]}
              {report.note && `: ${report.note}`} <span className="muted">{moment(report.reportedAt)}</span>
            </li>
          ))}
        </ul>
      </div>
      {one.appeal && (
        <div className="banner" role="note">
          <p>
            <b>Apelación:</b> {one.appeal}
          </p>
        </div>
      )}
      <details className="small">
        <summary>Historia del caso</summary>
        <ol>
          {one.steps.map((step, index) => (
            <li key={index}>
              {stepWords[step.to]}{' '}
              <span className="muted">
                {moment(step.takenAt)}
                {step.byName && ` · ${step.byName}`}
              </span>
              {step.reason && <div>{step.reason}</div>}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

/** One case whole: what was written, why it was reported, what was decided before, and what can be decided now. */
export function CaseCard({ one, onDecided }: { one: ModerationCaseViewFragment; onDecided: () => void }) {
  const [asking, setAsking] = useState<ModerationDecision | null>(null);
  const decide = useAction(DecideModeration);

  async function go(decision: ModerationDecision, reason: string) {
    if (!(await decide.run({ input: { caseId: one.id, decision, reason } }))) return;
    say('Decisión guardada.');
    setAsking(null);
    onDecided();
  }

  return (
    <article className="card pad case">
      <Head one={one} />
      <blockquote>{one.text || '(sin texto)'}</blockquote>
      <Why one={one} />
      {one.ownInstitution && <p className="small muted">Es de tu institución o de tu equipo: otra persona debe decidir.</p>}
      {!one.ownInstitution && (
        <div className="chips">
          {one.decisions.map((decision) => (
            <Button
              key={decision}
              variant={decisionWords[decision].danger ? 'filled' : 'default'}
              color={decisionWords[decision].danger ? 'red.8' : undefined}
              onClick={() => {
                decide.clear();
                setAsking(decision);
              }}
            >
              {decisionWords[decision].button}
            </Button>
          ))}
        </div>
      )}
      {asking && (
        <AskReason
          opened
          title={decisionWords[asking].button}
          explain={decisionWords[asking].explain}
          confirm={decisionWords[asking].button}
          label="Motivo"
          danger={decisionWords[asking].danger}
          busy={decide.busy}
          problem={decide.problem}
          onClose={() => setAsking(null)}
          onConfirm={(reason) => void go(asking, reason)}
        />
      )}
    </article>
  );
}
