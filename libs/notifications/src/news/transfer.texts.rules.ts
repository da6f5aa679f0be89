import { excerpt, lines, quoted, type Notice } from './notice.rules.js';

export type Moved = {
  id: string;
  practiceTitle: string;
  originIgedName: string;
  adopterIgedName: string;
  reason: string;
  lesson: string;
  note: string;
  originIds: readonly string[];
  adopterIds: readonly string[];
  staff: readonly string[];
};
export type MovedBy = { by: string; side: 'ORIGIN' | 'ADOPTER' | 'STAFF' };
type Audience = 'ORIGIN' | 'ADOPTER' | 'STAFF';
type Words = { to: readonly Audience[]; title: string; body: (moved: Moved, from: string) => string | null };

const BOTH: readonly Audience[] = ['ORIGIN', 'ADOPTER'];
const ALL: readonly Audience[] = ['ORIGIN', 'ADOPTER', 'STAFF'];

/** What each move says, and to whom. A move that is not here is nobody's news. */
const WORDS: Record<string, Words> = {
  START: {
    to: ALL,
    title: 'Comenzó una transferencia',
    body: ({ adopterIgedName }) => `${adopterIgedName} quiere adoptarla. Cada parte marca la ficha de conversación, y escriben el acuerdo.`,
  },
  WRITE: { to: BOTH, title: 'Hay un acuerdo por firmar', body: () => 'Léelo. Si está bien, fírmalo; si no, escríbelo de nuevo.' },
  SIGN: { to: ALL, title: 'Firmaron el acuerdo de una transferencia', body: (_, from) => `Firmó ${from}. Con las tres firmas empieza el plan.` },
  AGREE: {
    to: ALL,
    title: 'Acuerdo de transferencia firmado',
    body: () => 'Firmaron las tres partes. Sigue el plan: qué se adopta, qué se adapta, qué se deja, y los hitos.',
  },
  BEGIN: { to: ['ORIGIN', 'STAFF'], title: 'Una transferencia se puso en marcha', body: () => 'El plan está listo, con sus hitos.' },
  REPORT: { to: ['ORIGIN', 'STAFF'], title: 'Una transferencia tiene resultado', body: () => 'Lo informó quien adopta. DIFOCA lo verifica.' },
  RETURN: { to: ['ADOPTER'], title: 'Falta algo en el resultado de tu transferencia', body: ({ note }) => excerpt(note) },
  VERIFY: {
    to: BOTH,
    title: 'Se verificó el resultado de la transferencia',
    body: ({ note }) => lines(excerpt(note), 'Falta que quien adopta diga cómo sigue, y la lección.'),
  },
  CLOSE: { to: ALL, title: 'Transferencia completada', body: ({ lesson }) => lesson && `La lección: ${excerpt(lesson)}` },
  STOP: {
    to: ALL,
    title: 'Se detuvo una transferencia',
    body: ({ reason, lesson }) => lines(`Motivo: ${excerpt(reason)}`, lesson && `La lección: ${excerpt(lesson)}`),
  },
};

const SIDES: Record<Audience, string> = { ORIGIN: 'el equipo de la práctica', ADOPTER: 'la instancia que adopta', STAFF: 'DIFOCA' };

/** To everyone concerned but whoever moved it. */
export function movedNotices(moved: Moved, action: string, { by, side }: MovedBy, cause: string): Notice[] {
  const words = WORDS[action];
  if (!words) return [];
  const what = `Transferencia de ${quoted(moved.practiceTitle)}, de ${moved.originIgedName} a ${moved.adopterIgedName}.`;
  const said = { kind: `transfer.${action.toLowerCase()}`, title: words.title, body: lines(what, words.body(moved, SIDES[side])) };
  const people = [...(words.to.includes('ORIGIN') ? moved.originIds : []), ...(words.to.includes('ADOPTER') ? moved.adopterIds : [])];
  const others = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => id !== by);
  return [
    { ...said, cause, audience: 'member' as const, accountIds: others(people), link: `/transferencias/${moved.id}` },
    { ...said, cause: `${cause}:staff`, audience: 'admin' as const, accountIds: words.to.includes('STAFF') ? others(moved.staff) : [], link: `/admin/transferencias/${moved.id}` },
  ].filter(({ accountIds }) => accountIds.length > 0);
}

export type Changed = { transferId: string; title: string; slug: string; version: number; adopted: number; adopterIds: readonly string[] };

/** The practice that somebody adopted was published again. */
export function originChangedNotice({ transferId, title, slug, version, adopted, adopterIds }: Changed, cause: string): Notice {
  return {
    kind: 'transfer.origin',
    cause: `${cause}:transfer:${transferId}`,
    audience: 'member',
    accountIds: adopterIds,
    title: 'Cambió la práctica que adoptaste',
    body: `${quoted(title)} publicó su versión ${version}; ustedes adoptaron la ${adopted}. Mira qué cambió y si les conviene.`,
    link: `/practicas/${slug}/cambios?de=${adopted}&a=${version}`,
  };
}
