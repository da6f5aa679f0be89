import { dayInWords, excerpt, lines, quoted, type Notice } from './notice.rules.js';

export type ToldExchange = {
  id: string;
  slug: string;
  title: string;
  hostName: string;
  venue: string;
  startsOn: string;
  endsOn: string;
  registersUntil: string;
  reason: string;
};

const page = ({ slug }: ToldExchange): string => `/intercambios/${slug}`;
const when = ({ startsOn, endsOn }: ToldExchange): string =>
  startsOn === endsOn ? `El ${dayInWords(startsOn)}.` : `Del ${dayInWords(startsOn)} al ${dayInWords(endsOn)}.`;

function toMembers(exchange: ToldExchange, accountIds: readonly string[], told: Pick<Notice, 'kind' | 'cause' | 'title' | 'body'>): Notice {
  return { ...told, audience: 'member', accountIds, link: page(exchange) };
}

export function announcedNotices(exchange: ToldExchange, invited: readonly string[]): Notice[] {
  const { id, title, hostName, venue, registersUntil } = exchange;
  const body = lines(
    quoted(title),
    when(exchange),
    `Anfitriona: ${hostName}. Lugar: ${venue}.`,
    `Mira el programa e inscríbete hasta el ${dayInWords(registersUntil)}.`,
  );
  const told = { kind: 'exchange.announced', cause: `exchange.announced:${id}`, title: 'Tu región está invitada a un intercambio', body };
  return [toMembers(exchange, invited, told)];
}

/** A place, or one in the waiting list; `at` tells a second registration from the first. */
export function registeredNotices(exchange: ToldExchange, state: 'REGISTERED' | 'WAITING', memberId: string, at: string): Notice[] {
  const seated = state === 'REGISTERED';
  const body = lines(
    quoted(exchange.title),
    when(exchange),
    seated ? `Lugar: ${exchange.venue}. Descarga tu credencial y llévala el primer día.` : 'Te avisaremos apenas se libere un lugar para ti.',
  );
  const title = seated ? 'Tienes un lugar en el intercambio' : 'Estás en la lista de espera del intercambio';
  const told = { kind: 'exchange.registered', cause: `exchange.registered:${exchange.id}:${at}`, title, body };
  const notice = toMembers(exchange, [memberId], told);
  return [seated ? { ...notice, calendar: { source: 'intercambios', id: exchange.id } } : notice];
}

/** @param at when the first of these changes was made: one notice for all of them */
export function changedNotices(exchange: ToldExchange, at: string, coming: readonly string[]): Notice[] {
  const body = lines(quoted(exchange.title), 'Mira lo nuevo antes de salir: los momentos que cambiaron están marcados.');
  const told = { kind: 'exchange.changed', cause: `exchange.changed:${exchange.id}:${at}`, title: 'Cambió el programa del intercambio', body };
  return [toMembers(exchange, coming, told)];
}

export function cancelledExchangeNotices(exchange: ToldExchange, concerned: readonly string[]): Notice[] {
  const body = lines(quoted(exchange.title), when(exchange), `Motivo: ${excerpt(exchange.reason)}`);
  const told = { kind: 'exchange.cancelled', cause: `exchange.cancelled:${exchange.id}`, title: 'Se canceló un intercambio', body };
  return [toMembers(exchange, concerned, told)];
}
