import type { AdmissionSheetFragment } from './admission.gql.js';

const words = { INITIATIVE: 'Nació de la iniciativa', CHALLENGE: 'Nació del desafío', TRANSFER: 'Adapta la práctica' } as const;

/** Where the practice comes from; its page is of the portal. */
export function Origin({ kind, label, link, version }: NonNullable<AdmissionSheetFragment['origin']>) {
  const name = `«${label}»`;
  return (
    <>
      {words[kind]} {link ? <a href={link}>{name}</a> : name}
      {version ? `, versión ${version}` : ''}
    </>
  );
}
