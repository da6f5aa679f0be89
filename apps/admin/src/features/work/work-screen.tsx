import { Link } from 'react-router';
import { count, moment } from '../../format/dates.js';
import { useRead } from '../../graphql/use-read.js';
import { Page } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/states.js';
import { useCan, useViewer } from '../../session/session.js';
import { Work, type WorkResult } from './work.gql.js';

type Inbox = WorkResult['workInbox'];
type Figure = { needs: string; to: string; value: number; label: string; hint: string; late?: boolean };

function figuresOf(work: Inbox): Figure[] {
  const oldest = work.oldestSubmittedDays;
  return [
    {
      needs: 'feedback.write',
      to: '/retroalimentaciones',
      value: work.myAssignmentsLate,
      label: 'Retroalimentaciones vencidas',
      hint: 'Empieza por estas.',
      late: work.myAssignmentsLate > 0,
    },
    {
      needs: 'feedback.write',
      to: '/retroalimentaciones',
      value: work.myAssignmentsDue,
      label: 'Retroalimentaciones por hacer',
      hint: 'Las que te asignó DIFOCA.',
    },
    {
      needs: 'practice.admit',
      to: '/admision',
      value: work.submitted,
      label: 'Prácticas por revisar',
      hint: oldest === null ? 'Ninguna espera.' : `La más antigua espera ${count(oldest, 'día', 'días')}.`,
      late: (oldest ?? 0) > 10,
    },
    {
      needs: 'practice.admit',
      to: '/admision?estado=OBSERVED',
      value: work.observed,
      label: 'Devueltas con observaciones',
      hint: 'Esperan la respuesta del equipo.',
    },
    {
      needs: 'feedback.assign',
      to: '/asignaciones?sin=1',
      value: work.practicesWithoutExpert,
      label: 'Prácticas sin experto',
      hint: 'Admitidas que nadie comenta todavía.',
    },
    {
      needs: 'feedback.publish',
      to: '/publicar',
      value: work.feedbacksToPublish,
      label: 'Retroalimentaciones por publicar',
      hint: 'Ya enviadas por su experta o experto.',
    },
    {
      needs: 'people.confirm',
      to: '/personas?estado=PENDING',
      value: work.pendingMembers,
      label: 'Personas por confirmar',
      hint: 'Se registraron y esperan.',
    },
    {
      needs: 'people.read',
      to: '/personas/datos',
      value: work.erasuresWaiting,
      label: 'Pedidos de eliminar datos',
      hint: 'Se cumplen solos en su día.',
    },
  ];
}

function Recent({ notices }: { notices: WorkResult['inbox']['items'] }) {
  if (notices.length === 0) return null;
  return (
    <section className="recent" aria-labelledby="recent">
      <h2 id="recent">Lo más reciente</h2>
      <ul className="rows card">
        {notices.map(({ id, title, body, createdAt, read }) => (
          <li key={id} className={read ? '' : 'unread'}>
            <div className="main">
              <strong>{title}</strong>
              <div>{body}</div>
            </div>
            <span className="small muted">{moment(createdAt)}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/avisos">Ver todos los avisos</Link>
      </p>
    </section>
  );
}

function advisoryFigures({ toAssign, toSchedule, toRecord, toConfirm, soon }: WorkResult['advisoryWork']): Figure[] {
  const figure = (value: number, label: string, hint: string, state: string, needs = 'advisory.attend'): Figure => ({
    needs,
    to: `/asesorias?estado=${state}`,
    value,
    label,
    hint,
  });
  return [
    { ...figure(toRecord, 'Asesorías por anotar', 'Ya pasó su hora: cuenta cómo fue.', 'SCHEDULED'), late: toRecord > 0 },
    figure(toConfirm, 'Asesorías por confirmar', 'Lo anotado espera tu visto bueno.', 'HELD', 'advisory.hold'),
    figure(toSchedule, 'Asesorías por programar', 'Tienen experta o experto; falta el día.', 'REQUESTED'),
    figure(toAssign, 'Asesorías por encargar', 'Pedidas, sin experta o experto.', 'REQUESTED', 'advisory.manage'),
    figure(soon, 'Asesorías esta semana', 'Las tuyas en los próximos siete días.', 'SCHEDULED', 'advisory.hold'),
  ];
}

export function WorkScreen() {
  const viewer = useViewer();
  const can = useCan();
  const read = useRead(Work, {});
  return (
    <Page title={`Hola, ${viewer.name}`} lead="Esto es lo que espera por ti. Cada número te lleva a su lista.">
      <Loaded {...read}>
        {({ workInbox, advisoryWork, inbox }) => {
          const figures = [...figuresOf(workInbox), ...advisoryFigures(advisoryWork)]
            .filter(({ needs }) => can(needs))
            .sort((a, b) => Number(b.value > 0) - Number(a.value > 0));
          const due = figures.some(({ value }) => value > 0);
          return (
            <>
              {!due && (
                <Empty title="Estás al día">
                  No hay nada pendiente. Cuando llegue trabajo lo verás aquí y te avisaremos por correo.
                </Empty>
              )}
              <div className="figures">
                {figures.map(({ to, value, label, hint, late }) => (
                  <Link
                    key={label}
                    to={to}
                    className={`card figure ${value === 0 ? 'none' : ''} ${late && value > 0 ? 'late' : ''}`}
                  >
                    <b>{value}</b>
                    <span>{label}</span>
                    <small>{hint}</small>
                  </Link>
                ))}
              </div>
              <Recent notices={inbox.items.slice(0, 4)} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
