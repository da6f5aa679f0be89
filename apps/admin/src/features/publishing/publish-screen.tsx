import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { moment, number } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Facts, Page } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/states.js';
import { say } from '../../parts/say.js';
import { DraftSummary } from '../feedback/draft-summary.js';
import { sheetSections } from '../../format/words.js';
import { PublishFeedback, SubmittedFeedbackById } from './publishing.gql.js';

export function PublishScreen() {
  const { id = '' } = useParams();
  const read = useRead(SubmittedFeedbackById, { id });
  const publish = useAction(PublishFeedback);
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  const title = read.data?.submittedFeedback?.practiceTitle;

  async function go() {
    if (!(await publish.run({ id }))) return;
    say('Publicada. El equipo ya puede responder cada oportunidad de mejora.');
    await navigate('/publicar');
  }

  return (
    <Page title={title ?? 'Retroalimentación por publicar'} back={{ to: '/publicar', label: 'Por publicar' }}>
      <Loaded {...read}>
        {({ submittedFeedback: one, rubric }) =>
          one ? (
            <div className="review">
              {one.ownInstitution && (
                <div className="banner" role="note">
                  <p>
                    <b>La práctica es de tu institución.</b> Otra persona del equipo debe publicar esta retroalimentación.
                  </p>
                </div>
              )}
              <div className="card pad">
                <Facts
                  facts={[
                    ['Experta o experto', one.expertName],
                    ['Institución', one.expertInstitution || '—'],
                    ['Enviada', moment(one.submittedAt)],
                    ['Versión', one.version],
                    ['Promedio de la rúbrica', number(one.rubricMean)],
                  ]}
                />
                <DraftSummary draft={one} sections={sheetSections} rubric={rubric} />
              </div>
              <div className="card decide">
                <p className="small muted">
                  <Link to={`/admision/${one.practiceId}`}>Leer la práctica</Link>
                </p>
                <Button onClick={() => setAsking(true)} disabled={one.ownInstitution}>
                  Publicar
                </Button>
              </div>
              <AskReason
                opened={asking}
                title="Publicar la retroalimentación"
                explain="El equipo recibirá un aviso y cualquiera podrá leerla, con el nombre de quien la escribió. No podrá cambiarse."
                confirm="Publicar"
                busy={publish.busy}
                problem={publish.problem}
                onClose={() => setAsking(false)}
                onConfirm={() => void go()}
              />
            </div>
          ) : (
            <Empty title="No encontramos esta retroalimentación">Puede que otra persona ya la haya publicado.</Empty>
          )
        }
      </Loaded>
    </Page>
  );
}
