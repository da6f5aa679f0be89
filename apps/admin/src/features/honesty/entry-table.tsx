import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { moment } from '../../format/dates.js';
import { Chip } from '../../parts/page.js';
import { signedPoints } from './honesty.words.js';
import type { EntryLineFragment } from './reversals.gql.js';

export function EntryState({ entry }: { entry: EntryLineFragment }) {
  if (entry.reversal) return <Chip tone="quiet">Reversión</Chip>;
  if (entry.reversed) return <Chip tone="danger">Deshecho</Chip>;
  return entry.proposed ? <Chip tone="maize">Espera una decisión</Chip> : <Chip tone="leaf">Cuenta</Chip>;
}

/** The portal opens apart: the desk keeps what was chosen. */
export function Cause({ title, link }: { title: string | null; link: string | null }): ReactNode {
  if (!title) return '—';
  return link?.startsWith('/') ? (
    <a href={link} target="_blank" rel="noreferrer">
      {title}
    </a>
  ) : (
    title
  );
}

export type Choice = { chosen: ReadonlySet<string>; toggle: (id: string) => void };

const labelOf = (entry: EntryLineFragment): string =>
  `Elegir ${entry.ruleName}, ${signedPoints(entry.points)}, ${moment(entry.occurredAt)}`;

export function EntryCheck({ entry, choice }: { entry: EntryLineFragment; choice: Choice }) {
  return entry.reversible ? <Checkbox aria-label={labelOf(entry)} checked={choice.chosen.has(entry.id)} onChange={() => choice.toggle(entry.id)} /> : null;
}
