import { moment } from '../../format/dates.js';
import { feedbackWords, statusWords } from '../../format/words.js';
import type { AdmissionSheetFragment } from './admission.gql.js';

export function Declaration({ declaration }: Pick<AdmissionSheetFragment, 'declaration'>) {
  if (!declaration) return <p className="muted">Aún no está firmada.</p>;
  return (
    <p>
      <b>{declaration.directorName}</b>, {declaration.directorPost}, declara que lo dicho es verdad y autoriza su publicación. La
      registró {declaration.signedByName} el {moment(declaration.signedAt)}.
    </p>
  );
}

/** Every decision taken so far, newest first, with what was asked then. */
export function AdmissionHistory({ decisions, assignments }: Pick<AdmissionSheetFragment, 'decisions' | 'assignments'>) {
  return (
    <>
      {decisions.length === 0 && <p className="muted">Es su primer envío: todavía no hay decisiones.</p>}
      <ol className="history">
        {decisions.map((decision) => (
          <li key={decision.at}>
            <b>{statusWords[decision.to]}</b>{' '}
            <span className="small muted">
              · {decision.byName} · {moment(decision.at)}
            </span>
            {decision.comment && <p className="prose">{decision.comment}</p>}
            {decision.observations.length > 0 && (
              <ul>
                {decision.observations.map(({ section, sectionTitle, text }) => (
                  <li key={section}>
                    <b>{sectionTitle}:</b> {text}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {assignments.length > 0 && (
        <>
          <h3>Retroalimentaciones</h3>
          <ul>
            {assignments.map(({ id, expertName, status, version }) => (
              <li key={id}>
                {expertName} · versión {version} · {feedbackWords[status]}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
