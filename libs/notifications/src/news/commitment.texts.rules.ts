import { dayInWords, excerpt, lines, quoted, type Notice } from './notice.rules.js';

type Commitment = {
  id: string;
  practiceId: string;
  title: string;
  text: string;
  ownerName: string;
  dueOn: string;
  originLabel: string;
  tellTo: readonly string[];
};

const TITLES = { before: 'Se acerca el día de un compromiso', after: 'Un compromiso pasó de su día' };

/** Before its day, or once after it, to whoever took it on. */
export function commitmentNotices(one: Commitment, days: number): Notice[] {
  const late = days < 0;
  const body = lines(
    `${quoted(excerpt(one.text))}, de ${quoted(one.title)}: ${late ? 'era' : 'es'} para el ${dayInWords(one.dueOn)}.`,
    `Lo asumió ${one.ownerName} (${one.originLabel}).`,
    late
      ? 'Si ya se hizo, márcalo como cumplido; si cambió el plan, déjalo sin efecto y cuenta por qué.'
      : 'Cuando se haga, márcalo como cumplido en la página de tu práctica.',
  );
  const kind = late ? 'commitment.overdue' : 'commitment.near';
  const [title, link] = [late ? TITLES.after : TITLES.before, `/mis-practicas/${one.practiceId}#compromisos`];
  return [{ kind, cause: `commitment.due:${one.id}:${days}`, audience: 'member', accountIds: one.tellTo, title, body, link }];
}
