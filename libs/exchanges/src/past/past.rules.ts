import { foldText } from '@lib/kernel';

/** Of what is only known by its day, the hour is not told: at noon it is of that day everywhere. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00-05:00`);
}

/** A name as lists write it, «Apellidos, Nombres» or the other way, with accents or without: the same words are the same name. */
export function sameName(name: string): string {
  return foldText(name).split(/[^a-z0-9]+/).filter(Boolean).sort().join(' ');
}

/** What tells apart who has no account: the name and where they work. */
export function personKey(name: string, igedCode: string | null): string {
  return `${sameName(name)}@${igedCode ?? ''}`;
}

/** Somebody of an exchange who is known already: with a place, at the door or from another sheet. */
export type KnownPerson = { id: string; memberId: string | null; name: string; igedCode: string | null; undone: number };
export type ToldPerson = { memberId: string | null; name: string; igedCode: string | null };

/**
 * Who of those that are known each told person is, or null; and which of the told stands for her. An account is the same account; without one, or where only
 * the name was known, the same name of the same Iged is the same person.
 */
export function whoIsWho(told: readonly ToldPerson[], known: readonly KnownPerson[]): { known: KnownPerson | null; place: number }[] {
  const byMember = new Map(known.flatMap((one) => (one.memberId ? [[one.memberId, one] as const] : [])));
  const byName = new Map<string, KnownPerson[]>();
  for (const one of known) byName.set(keyOf(one), [...(byName.get(keyOf(one)) ?? []), one]);
  const claimed = new Map<string, string>();
  const found = told.map((one) => {
    const same = byName.get(keyOf(one)) ?? [];
    const { memberId } = one;
    if (!memberId) return same[0] ?? null;
    const mine = byMember.get(memberId) ?? same.find(({ id, memberId: other }) => other === null && (claimed.get(id) ?? memberId) === memberId);
    if (mine) claimed.set(mine.id, memberId);
    return mine ?? null;
  });
  const places = new Map<string, number>();
  const keep = (key: string, place: number): void => {
    if (!places.has(key)) places.set(key, place);
  };
  // Who has an account stands for whoever is only named as she is, in whatever order they are told.
  for (const [place, one] of told.entries()) {
    const here = found[place];
    if (here) keep(here.id, place);
    else if (one.memberId) [one.memberId, keyOf(one)].forEach((key) => keep(key, place));
  }
  for (const [place, one] of told.entries()) if (!found[place] && !one.memberId) keep(keyOf(one), place);
  return told.map((one, at) => ({ known: found[at], place: places.get(found[at]?.id ?? one.memberId ?? keyOf(one)) ?? at }));
}

const keyOf = ({ name, igedCode }: ToldPerson): string => personKey(name, igedCode);
