import { Button, Checkbox } from '@mantine/core';
import { Link } from 'react-router';
import { day, due, moment } from '../../format/dates.js';
import { feedbackWords } from '../../format/words.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip, Page } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import type { AssignmentFragment } from '../assignments/assignments.gql.js';
import { MyAssignments } from './feedback.gql.js';

function Row({ one }: { one: AssignmentFragment }) {
  const open = one.status === 'ASSIGNED';
  const verb = !open ? 'Leer' : one.draftSavedAt ? 'Continuar' : 'Empezar';
  return (
    <li>
      <div className="main">
        <Link to={`/retroalimentaciones/${one.id}`}>{one.practiceTitle}</Link>
        <div className="small muted">
          {open ? `Fecha límite: ${day(one.dueOn)}` : `Enviada el ${moment(one.submittedAt)}`}
          {open && one.draftSavedAt && ` · borrador del ${moment(one.draftSavedAt)}`}
        </div>
      </div>
      <div className="end">
        {open ? (
          <Chip tone={one.late ? 'danger' : one.daysLeft <= 3 ? 'maize' : 'sky'}>{due(one.daysLeft)}</Chip>
        ) : (
          <Chip tone="leaf">{feedbackWords[one.status]}</Chip>
        )}
        <Button
          component={Link}
          to={`/retroalimentaciones/${one.id}`}
          variant={open ? 'filled' : 'default'}
          size="sm"
          aria-label={`${verb}: ${one.practiceTitle}`}
        >
          {verb}
        </Button>
      </div>
    </li>
  );
}

export function MineScreen() {
  const { of, set } = useFilters();
  const includeClosed = of('todas') === '1';
  const read = useRead(MyAssignments, { includeClosed });
  return (
    <Page
      title="Mis retroalimentaciones"
      lead="Lo vencido primero. Puedes escribir en varias visitas: el borrador se guarda solo."
    >
      <Checkbox
        label="Ver también las ya enviadas"
        checked={includeClosed}
        onChange={(e) => set('todas', e.currentTarget.checked ? '1' : '')}
        mb="md"
      />
      <Loaded {...read}>
        {({ myAssignments }) =>
          myAssignments.length === 0 ? (
            <Empty title="No tienes prácticas por comentar">
              Cuando DIFOCA te asigne una, aparecerá aquí con su fecha y te avisaremos por correo.
            </Empty>
          ) : (
            <ul className="rows card">
              {myAssignments.map((one) => (
                <Row key={one.id} one={one} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
