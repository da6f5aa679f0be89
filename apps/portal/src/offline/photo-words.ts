import type { EvidenceItemFragment, SaveEvidenceVariables } from '../features/evidence/evidence.gql.js';

/** What a person tells of a photo. */
export type PhotoWords = Pick<EvidenceItemFragment, 'caption' | 'sectionKey' | 'result' | 'minors' | 'authorised'>;

export const noWords: PhotoWords = { caption: '', sectionKey: null, result: '', minors: null, authorised: null };

export function wordsIn(variables: unknown): PhotoWords {
  const { caption, sectionKey, result, minors, authorised } = (variables as SaveEvidenceVariables).input;
  return {
    caption: caption ?? '',
    sectionKey: sectionKey ?? null,
    result: result ?? '',
    minors: minors ?? null,
    authorised: minors ? (authorised ?? null) : null,
  };
}

const plain = (text: string) => text.trim().replace(/\s+/g, ' ');

/** The server trims what it keeps, and asks for no authorisation where there are no minors. */
export function sameWords(one: PhotoWords, other: PhotoWords): boolean {
  return (
    plain(one.caption) === plain(other.caption) &&
    (one.sectionKey ?? '') === (other.sectionKey ?? '') &&
    plain(one.result) === plain(other.result) &&
    one.minors === other.minors &&
    (one.minors !== true || (one.authorised === true) === (other.authorised === true))
  );
}

/** What is missing in a photo that the server has not seen, in its own sentences (libs/practices evidence.rules). */
export function photoGaps(name: string, { caption, minors, authorised }: PhotoWords): string[] {
  const called = `«${caption.trim() || name}»`;
  const gaps: [boolean, string][] = [
    [caption.trim() === '', `Cuenta qué se ve en ${called}.`],
    [minors === null, `Di si en ${called} se reconoce a menores de edad.`],
    [
      minors === true && authorised !== true,
      `En ${called} se reconoce a menores y falta la autorización para mostrarlos: consíguela, o quita la imagen.`,
    ],
  ];
  return gaps.flatMap(([missing, text]) => (missing ? [text] : []));
}
