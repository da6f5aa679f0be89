import type { PracticeResult } from './practice.gql.js';

type Origin = NonNullable<PracticeResult['practice']>['origin'];
const words = { INITIATIVE: 'Nació de la iniciativa', CHALLENGE: 'Nació del desafío', TRANSFER: 'Adapta la práctica' } as const;

/** Where a practice comes from; nothing when it began by itself. A sheet kept on the device before this may lack it. */
export function OriginLine({ origin }: { origin: Origin | undefined }) {
  if (!origin) return null;
  const { kind, label, link, version } = origin;
  const name = `«${label}»`;
  return (
    <p class="small muted">
      {words[kind]} {link ? <a href={link}>{name}</a> : name}
      {version ? `, versión ${version}` : ''}
    </p>
  );
}
