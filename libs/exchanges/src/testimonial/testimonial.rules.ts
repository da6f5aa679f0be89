export type ConsentFacts = {
  minor: boolean;
  consentHow: string | null;
  guardianConsentHow: string | null;
};

/** What is missing to show somebody's words, a sentence each; empty when nothing is. The service refuses with it and the desk shows it. */
export function missingToShow({ minor, consentHow, guardianConsentHow }: ConsentFacts): string[] {
  return [
    ...(consentHow === null ? ['Falta anotar el consentimiento de quien habla.'] : []),
    ...(minor && guardianConsentHow === null ? ['Falta el consentimiento de su madre, padre o apoderado.'] : []),
  ];
}

/** A minor is shown by the first name alone: nothing else is even kept. */
export function nameToKeep(name: string, minor: boolean): string {
  const clean = name.trim().replace(/\s+/g, ' ');
  return minor ? (clean.split(' ')[0] ?? '') : clean;
}

/** Under whose words it stands: what may be shown of the author. */
export function signatureOf(author: { authorName: string; post: string; igedName: string; institution: string }): string {
  const { authorName, post, igedName, institution } = author;
  return [authorName, post, igedName || institution].filter(Boolean).join(', ');
}

/** Of one person in one exchange, those that were withdrawn apart. */
export const MOST_OF_ONE = 5;
