import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { count } from '../../format/dates.js';
import type { Action } from '../../graphql/use-action.js';
import { useAction } from '../../graphql/use-action.js';
import { AskReason } from '../../parts/ask-reason.js';
import { AdmitPractice, ObservePractice, RejectPractice, type AdmissionSheetFragment } from './admission.gql.js';
import type { useAdmissionNotes } from './use-admission-notes.js';

type Decision = 'observe' | 'admit' | 'reject';
type Props = { review: AdmissionSheetFragment; notes: ReturnType<typeof useAdmissionNotes>; onDecided: (review: AdmissionSheetFragment) => void };

const texts: Record<Decision, { title: string; confirm: string; explain: (title: string) => string }> = {
  observe: {
    title: 'Devolver con observaciones',
    confirm: 'Devolver al equipo',
    explain: (t) => `El equipo de «${t}» recibirá tu comentario y cada observación junto a su sección.`,
  },
  admit: {
    title: 'Admitir y publicar',
    confirm: 'Admitir',
    explain: (t) =>
      `«${t}» se publicará en el muro y su equipo ganará los puntos de una práctica admitida. Una edición publicada no se cambia.`,
  },
  reject: {
    title: 'Rechazar',
    confirm: 'Rechazar la práctica',
    explain: (t) => `«${t}» no podrá volver a enviarse. El equipo leerá tu comentario como explicación.`,
  },
};

/** The three ways out of a review. What cannot be chosen says why. */
export function DecisionBar({ review, notes, onDecided }: Props) {
  const [asking, setAsking] = useState<Decision | null>(null);
  const [tried, setTried] = useState(false);
  const commentBox = useRef<HTMLTextAreaElement>(null);
  const observe = useAction(ObservePractice);
  const admit = useAction(AdmitPractice);
  const reject = useAction(RejectPractice);
  const action: Pick<Action<unknown, never>, 'busy' | 'problem'> = { observe, admit, reject }[asking ?? 'admit'];
  const { comment } = notes.notes;
  const commentLacking = comment.trim() === '';

  async function decide() {
    const head = { practiceId: review.id, comment: comment.trim() };
    const done =
      asking === 'observe'
        ? (await observe.run({ input: { ...head, observations: notes.written } }))?.observePractice
        : asking === 'reject'
          ? (await reject.run({ input: head }))?.rejectPractice
          : (await admit.run({ input: head }))?.admitPractice;
    if (!done) return;
    notes.forget();
    setAsking(null);
    onDecided(done);
  }
  const choose = (decision: Decision) => {
    setTried(true);
    [observe, admit, reject].forEach(({ clear }) => clear());
    if (decision === 'admit' || !commentLacking) setAsking(decision);
    else commentBox.current?.focus();
  };

  return (
    <>
      <div className="card pad">
        <Textarea
          ref={commentBox}
          label="Comentario para el equipo"
          description="Lo leerán en su práctica y en su correo. Es obligatorio para devolver o rechazar."
          value={comment}
          onChange={(event) => notes.setComment(event.currentTarget.value)}
          error={tried && commentLacking ? 'Escribe un comentario: el equipo necesita saber por qué.' : undefined}
        />
      </div>
      <div className="card decide">
        <p className="small muted" aria-live="polite">
          {notes.written.length === 0
            ? 'Para devolverla, escribe al menos una observación junto a su sección.'
            : `${count(notes.written.length, 'observación escrita', 'observaciones escritas')}.`}
        </p>
        <Button variant="default" onClick={() => choose('observe')} disabled={notes.written.length === 0}>
          Devolver con observaciones
        </Button>
        <Button variant="default" onClick={() => choose('reject')}>
          Rechazar
        </Button>
        <Button onClick={() => choose('admit')} disabled={review.tooYoung}>
          Admitir
        </Button>
      </div>
      {asking && (
        <AskReason
          opened
          title={texts[asking].title}
          explain={texts[asking].explain(review.title)}
          confirm={texts[asking].confirm}
          danger={asking === 'reject'}
          busy={action.busy}
          problem={action.problem}
          onClose={() => setAsking(null)}
          onConfirm={() => void decide()}
        />
      )}
    </>
  );
}
