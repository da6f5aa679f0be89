import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { moment, number } from '../../format/dates.js';
import { usePages } from '../../graphql/use-pages.js';
import { Chip, Page } from '../../parts/page.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { FeedbacksToPublish } from './publishing.gql.js';

export function PublishQueueScreen() {
  const pages = usePages(FeedbacksToPublish, { first: 20 }, ({ feedbacksToPublish }) => feedbacksToPublish);
  return (
    <Page
      title="Por publicar"
      lead="Léelas completas antes: al publicarlas, el equipo las recibe y quedan en la página de la práctica."
    >
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first && pages.items.length === 0 && (
        <Empty title="No hay retroalimentaciones por publicar">
          Cuando una experta o un experto envíe la suya, la verás aquí.
        </Empty>
      )}
      {pages.items.length > 0 && (
        <ul className="rows card">
          {pages.items.map((one) => (
            <li key={one.id}>
              <div className="main">
                <Link to={`/publicar/${one.id}`}>{one.practiceTitle}</Link>
                <div className="muted">
                  {one.expertName} · {one.expertInstitution}
                </div>
                <div className="small muted">
                  Enviada el {moment(one.submittedAt)} · versión {one.version} · promedio de la rúbrica {number(one.rubricMean)}
                </div>
              </div>
              <div className="end">
                {one.ownInstitution && <Chip tone="quiet">De tu institución</Chip>}
                <Button
                  component={Link}
                  to={`/publicar/${one.id}`}
                  size="sm"
                  variant="default"
                  aria-label={`Leer: ${one.practiceTitle}`}
                >
                  Leer
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <More {...pages} />
    </Page>
  );
}
