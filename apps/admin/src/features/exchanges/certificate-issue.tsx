import { Button, Progress } from '@mantine/core';
import { useState } from 'react';
import { count } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useAgain } from '../../graphql/use-again.js';
import type { CertificateKind } from '../../graphql/schema.gen.js';
import { say } from '../../parts/say.js';
import { Trouble } from '../../parts/states.js';
import { certificateWords } from './certificate.words.js';
import { IssueCertificates, type CertificatePlanFullFragment } from './certificates.gql.js';

const EVERY_MS = 1_500;
const TOGETHER: readonly CertificateKind[] = ['ATTENDANCE', 'PRESENTATION'];

type Props = { exchangeId: string; plan: CertificatePlanFullFragment; onChanged: (plan: CertificatePlanFullFragment) => void; again: () => Promise<void> };

/** Issues them together, and says how far it is; it goes on when the page is closed. */
export function CertificateIssue({ exchangeId, plan, onChanged, again }: Props) {
  const [id, setId] = useState(() => crypto.randomUUID());
  const action = useAction(IssueCertificates);
  const { run, counts, missing } = plan;
  const running = run !== null && !run.finished;
  useAgain(running, again, EVERY_MS);
  const go = async (kind: CertificateKind) => {
    const answer = await action.run({ input: { id, exchangeId, kinds: [kind] } });
    if (!answer) return;
    setId(crypto.randomUUID());
    onChanged(answer.issueCertificates);
    say('Se están emitiendo. Puedes salir de esta página.');
  };
  return (
    <section className="card pad">
      <h2>Emitir</h2>
      <Trouble problem={action.problem} />
      {missing.length > 0 && (
        <ul>
          {missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <ul className="rows">
        {counts.map(({ kind, entitled, issued }) => (
          <li key={kind}>
            <div className="main">
              <b>{certificateWords[kind]}</b>
              <div className="small muted">{kind === 'ORGANISATION' ? `${issued} en pie; se emiten una por una` : `${count(entitled, 'persona con derecho', 'personas con derecho')} · ${issued} en pie`}</div>
            </div>
            {TOGETHER.includes(kind) && entitled > issued && (
              <div className="end">
                <Button size="sm" disabled={running || missing.length > 0} loading={action.busy} onClick={() => void go(kind)} aria-label={`Emitir las de ${certificateWords[kind]?.toLowerCase()}`}>
                  Emitir
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <p className="small muted">Asistencia: quien registró su ingreso los días que pide la regla; estar inscrito no cuenta. Presentación: quien consta que presentó.</p>
      {plan.undecided > 0 && (
        <p className="small">
          {count(plan.undecided, 'persona llegó', 'personas llegaron')} sin estar en la lista: decide quiénes son en «Inscripciones» para que reciban la suya.
        </p>
      )}
      <div role="status">
        {running && run && (
          <>
            <Progress value={run.total === 0 ? 100 : (100 * run.issued) / run.total} aria-label="Constancias emitidas" />
            <p className="small">
              {run.issued} de {count(run.total, 'constancia', 'constancias')}
            </p>
          </>
        )}
        {run?.finished && run.issued >= run.total && <p className="small">La última vez se emitieron {count(run.issued, 'constancia', 'constancias')}.</p>}
        {run?.finished && run.issued < run.total && (
          <p className="small">
            La última vez se emitieron {run.issued} de {count(run.total, 'constancia', 'constancias')}. Si todavía faltan, emítelas otra vez.
          </p>
        )}
      </div>
    </section>
  );
}
