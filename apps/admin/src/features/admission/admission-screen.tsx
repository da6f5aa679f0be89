import { useParams } from 'react-router';
import { count, day, moment } from '../../format/dates.js';
import { statusWords } from '../../format/words.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip, Facts, Page } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/states.js';
import { say } from '../../parts/say.js';
import { EvidenceReview } from '../evidence/evidence-review.js';
import { PracticeUnderReview, type AdmissionSheetFragment } from './admission.gql.js';
import { Origin } from './origin.js';
import { DecisionBar } from './decision-bar.js';
import { Declaration, AdmissionHistory } from './admission-history.js';
import { AdmissionSection } from './admission-section.js';
import { useAdmissionNotes } from './use-admission-notes.js';

const back = { to: '/admision', label: 'Admisión' };
const told: Partial<Record<AdmissionSheetFragment['status'], string>> = {
  ADMITTED: 'Admitida. Ya está en el muro.',
  OBSERVED: 'Devuelta. El equipo recibió tus observaciones.',
  REJECTED: 'Rechazada. El equipo recibió tu comentario.',
};

function Warnings({ review }: { review: AdmissionSheetFragment }) {
  return (
    <>
      {review.ownInstitution && (
        <div className="banner" role="note">
          <p>
            <b>Esta práctica es de tu institución.</b> Puedes leerla, pero otra persona del equipo debe decidir: nadie revisa lo
            que le pertenece.
          </p>
        </div>
      )}
      {review.tooYoung && (
        <div className="banner" role="note">
          <p>
            <b>Todavía no cumple el tiempo de implementación.</b> Empezó el {day(review.startedOn)} y lleva{' '}
            {count(review.monthsRunning ?? 0, 'mes', 'meses')}: aún no puede admitirse. Puedes devolverla para que la envíen más
            adelante.
          </p>
        </div>
      )}
    </>
  );
}

function Admission({ review, onDecided }: { review: AdmissionSheetFragment; onDecided: (review: AdmissionSheetFragment) => void }) {
  const notes = useAdmissionNotes(review.id, review.edition);
  const open = review.status === 'SUBMITTED' && !review.ownInstitution;
  const decided = (next: AdmissionSheetFragment) => {
    say(told[next.status] ?? 'Decisión guardada.');
    onDecided(next);
  };
  return (
    <div className="review">
      <div>
        <Warnings review={review} />
        <Facts
          facts={[
            ['Código', review.code ?? '—'],
            ['Edición', review.edition],
            ['Enviada', moment(review.submittedAt)],
            ['Autoría', review.authorName],
            ...(review.origin ? [['Origen', <Origin key="origin" {...review.origin} />] as const] : []),
            ['En marcha', review.monthsRunning === null ? '—' : count(review.monthsRunning, 'mes', 'meses')],
          ]}
        />
        {review.slug && <a href={`/practicas/${review.slug}`}>Ver la versión {review.publishedVersion} publicada</a>}
      </div>
      <article className="card pad" aria-label="Ficha de la práctica">
        {review.sections.map((section) => (
          <AdmissionSection
            key={section.key}
            section={section}
            observation={notes.notes.observations[section.key] ?? ''}
            onObserve={open ? (text) => notes.observe(section.key, text) : null}
          />
        ))}
        <EvidenceReview practiceId={review.id} mayWithdraw={!review.ownInstitution} />
      </article>
      <section className="card pad">
        <h2>Declaración de la dirección</h2>
        <Declaration declaration={review.declaration} />
      </section>
      <section className="card pad">
        <h2>Historial</h2>
        <AdmissionHistory {...review} />
      </section>
      {open && <DecisionBar review={review} notes={notes} onDecided={decided} />}
    </div>
  );
}

export function AdmissionScreen() {
  const { id = '' } = useParams();
  const read = useRead(PracticeUnderReview, { id });
  const review = read.data?.practiceUnderReview;
  return (
    <Page
      title={review?.title || 'Revisión de una práctica'}
      back={back}
      before={review && <Chip tone={review.status === 'SUBMITTED' ? 'maize' : 'sky'}>{statusWords[review.status]}</Chip>}
    >
      <Loaded {...read}>
        {({ practiceUnderReview }) =>
          practiceUnderReview ? (
            <Admission
              key={`${practiceUnderReview.id}.${practiceUnderReview.edition}`}
              review={practiceUnderReview}
              onDecided={(next) => read.replace({ practiceUnderReview: next })}
            />
          ) : (
            <Empty title="No encontramos esta práctica">Puede que el equipo todavía no la haya enviado.</Empty>
          )
        }
      </Loaded>
    </Page>
  );
}
