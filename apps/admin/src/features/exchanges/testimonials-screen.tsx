import './exchanges.css';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { day, moment } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { usePages } from '../../graphql/use-pages.js';
import type { TestimonialState } from '../../graphql/schema.gen.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Chip, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { SearchField } from '../../parts/search-field.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { NoteConsentModal } from './note-consent-modal.js';
import { TakeTestimonialModal } from './take-testimonial-modal.js';
import { TestimonialPhoto } from './testimonial-photo.js';
import { consentSaid, testimonialTones, testimonialWords } from './testimonial.words.js';
import { DecideTestimonial, DeskTestimonials, WithdrawTestimonialAtDesk, type DeskTestimonialLineFragment } from './testimonials.gql.js';

type One = DeskTestimonialLineFragment;
type Asked = { what: 'hold' | 'withdraw' | 'consent'; one: One } | { what: 'take' } | null;

const nameOf = ({ authorName, memberName }: One): string => authorName || memberName;

function Consent({ one }: { one: One }) {
  const { consentHow, consentOn, minor, guardianName, guardianConsentHow } = one;
  const guardian = guardianConsentHow ? `Autoriza ${guardianName} (${(consentSaid[guardianConsentHow] ?? '').toLowerCase()})` : 'Sin autorización de su apoderado';
  return (
    <div className="small">
      {consentHow ? `Aceptó: ${(consentSaid[consentHow] ?? '').toLowerCase()}, ${day(consentOn)}` : 'No ha aceptado que se publique'}
      {minor && ` · ${guardian}`}
    </div>
  );
}

function Row({ one, onAsk, onChanged, onShow }: { one: One; onAsk: (asked: Asked) => void; onChanged: () => void; onShow: () => void }) {
  const { authorName, memberName, post, igedName, institution, text, practiceTitle, wishesReplica, replicaFor, state, reason, attended, takenByName, givenAt, missingToShow, minor } = one;
  const gone = state === 'WITHDRAWN';
  return (
    <li>
      <div className="main">
        <div className="chips">
          <Chip tone={testimonialTones[state]}>{testimonialWords[state]}</Chip>
          {minor && <Chip tone="sky">Menor de edad</Chip>}
          {wishesReplica && <Chip tone="brand">Quiere replicarla</Chip>}
        </div>
        <p className="pre">{text}</p>
        <b>{authorName || `${memberName} (firma sin su nombre)`}</b>
        <div className="small muted">{[post, igedName, institution, moment(givenAt)].filter(Boolean).join(' · ')}</div>
        {practiceTitle && <div className="small">Le impresionó: {practiceTitle}</div>}
        {replicaFor && <div className="small">Para: {replicaFor}</div>}
        <Consent one={one} />
        <div className="small muted">{takenByName ? `Lo anotó ${takenByName}` : attended ? 'Consta que asistió' : 'No consta que entró: se inscribió, presentó o atendió un puesto'}</div>
        {reason && <div className="small">Motivo: {reason}</div>}
        {!gone && missingToShow.map((sentence) => <div key={sentence} className="small">{sentence}</div>)}
        {!gone && <TestimonialPhoto key={one.photo?.fileId ?? ''} one={one} onChanged={onChanged} />}
      </div>
      {!gone && (
        <div className="end">
          {state !== 'SHOWN' && (
            <Button size="sm" disabled={missingToShow.length > 0} onClick={onShow} aria-label={`Mostrar el de ${nameOf(one)}`}>
              Mostrar
            </Button>
          )}
          {one.consentHow !== 'ACCOUNT' && missingToShow.length > 0 && (
            <Button size="sm" variant="default" onClick={() => onAsk({ what: 'consent', one })} aria-label={`Anotar el consentimiento de ${nameOf(one)}`}>
              Anotar el consentimiento
            </Button>
          )}
          {state !== 'HELD' && (
            <Button size="sm" variant="subtle" onClick={() => onAsk({ what: 'hold', one })} aria-label={`No mostrar el de ${nameOf(one)}`}>
              No mostrar
            </Button>
          )}
          <Button size="sm" variant="subtle" onClick={() => onAsk({ what: 'withdraw', one })} aria-label={`Retiró su consentimiento: ${nameOf(one)}`}>
            Retiró su consentimiento
          </Button>
        </div>
      )}
    </li>
  );
}

export function TestimonialsScreen() {
  const { id = '' } = useParams();
  const { of, set } = useFilters();
  const state = (of('estado') || null) as TestimonialState | null;
  const pages = usePages(DeskTestimonials, { exchangeId: id, state, search: of('busca') || null, first: 20 }, ({ deskTestimonials }) => deskTestimonials);
  const decide = useAction(DecideTestimonial);
  const withdraw = useAction(WithdrawTestimonialAtDesk);
  const [asked, setAsked] = useState<Asked>(null);
  const done = (words: string) => {
    setAsked(null);
    pages.reload();
    say(words);
  };
  const show = (one: One) => void decide.run({ input: { id: one.id, show: true, reason: '' } }).then((answer) => answer && done('Ya se ve en la página del intercambio.'));
  return (
    <Page
      title="Testimonios"
      lead="Lo que la gente se lleva. Nada se muestra sin su consentimiento."
      back={{ to: `/intercambios/${id}`, label: 'Volver al intercambio' }}
      actions={<Button onClick={() => setAsked({ what: 'take' })}>Anotar un testimonio</Button>}
    >
      <search className="filters">
        <NativeSelect
          label="En qué paso"
          miw={200}
          data={[{ value: '', label: 'Todos' }, ...Object.entries(testimonialWords).map(([value, label]) => ({ value, label }))]}
          value={state ?? ''}
          onChange={(e) => set('estado', e.currentTarget.value)}
        />
        <SearchField label="Buscar" placeholder="Nombre o palabras" value={of('busca')} onChange={(value) => set('busca', value)} />
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {asked === null && <Trouble problem={decide.problem} />}
      {pages.loading && !pages.first && <Waiting />}
      {pages.first !== null && pages.items.length === 0 && (
        <Empty title="No hay testimonios aquí">Quienes participan los dejan desde su teléfono, en la página del intercambio. De quien no tiene cuenta, anótalo tú con su consentimiento.</Empty>
      )}
      {pages.items.length > 0 && (
        <ul className="rows card">
          {pages.items.map((one) => (
            <Row key={one.id} one={one} onAsk={setAsked} onChanged={pages.reload} onShow={() => show(one)} />
          ))}
        </ul>
      )}
      <More {...pages} />
      {asked?.what === 'take' && <TakeTestimonialModal exchangeId={id} onClose={() => setAsked(null)} onDone={() => done('Anotado. Léelo y decide si se muestra.')} />}
      {asked?.what === 'consent' && <NoteConsentModal one={asked.one} onClose={() => setAsked(null)} onDone={() => done('Consentimiento anotado.')} />}
      {asked?.what === 'hold' && (
        <AskReason
          opened
          title="No mostrar este testimonio"
          explain="Se lo decimos a quien lo dejó, con tu motivo."
          confirm="No mostrar"
          label="Motivo"
          busy={decide.busy}
          problem={decide.problem}
          onClose={() => setAsked(null)}
          onConfirm={(reason) => void decide.run({ input: { id: asked.one.id, show: false, reason } }).then((answer) => answer && done('No se mostrará.'))}
        />
      )}
      {asked?.what === 'withdraw' && (
        <AskReason
          opened
          title="Retiró su consentimiento"
          explain="Deja de verse en este momento y no vuelve a mostrarse. Su foto se borra."
          confirm="Retirarlo"
          label="Quién lo dijo y cómo"
          danger
          busy={withdraw.busy}
          problem={withdraw.problem}
          onClose={() => setAsked(null)}
          onConfirm={(reason) => void withdraw.run({ input: { id: asked.one.id, reason } }).then((answer) => answer && done('Retirado: ya no se ve.'))}
        />
      )}
    </Page>
  );
}
