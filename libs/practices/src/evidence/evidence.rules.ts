export type EvidenceFacts = {
  id: string;
  kind: 'PHOTO' | 'DOCUMENT' | 'VIDEO' | 'LINK';
  /** What a person calls it while it has no caption. */
  name: string;
  caption: string;
  minors: boolean | null;
  authorised: boolean | null;
  /** null for a link. */
  state: 'UPLOADING' | 'CHECKING' | 'READY' | 'REFUSED' | 'QUARANTINED' | null;
};

export const EVIDENCE_SECTION = 'evidence';

const SHOWS_PEOPLE = new Set(['PHOTO', 'VIDEO']);

/** Why a piece cannot be sent, admitted or published; an empty list when it can. */
export function evidenceGaps(piece: EvidenceFacts): string[] {
  const name = `«${piece.caption || piece.name}»`;
  if (piece.state === 'REFUSED' || piece.state === 'QUARANTINED') return [`${name} no se pudo aceptar: quítala o sube otra.`];
  return all(
    [piece.state === 'UPLOADING', `${name} todavía no termina de subir.`],
    [piece.state === 'CHECKING', `${name} se está revisando; estará lista en un momento.`],
    [piece.caption === '', `Cuenta qué se ve en ${name}.`],
    [asksForMinors(piece) && piece.minors === null, `Di si en ${name} se reconoce a menores de edad.`],
    [
      lacksAuthorisation(piece),
      `En ${name} se reconoce a menores y falta la autorización para mostrarlos: consíguela, o quita la imagen.`,
    ],
  );
}

/** No yes, no publication: the rule on which nobody decides case by case. */
export function lacksAuthorisation({ minors, authorised }: Pick<EvidenceFacts, 'minors' | 'authorised'>): boolean {
  return minors === true && authorised !== true;
}

export function asksForMinors({ kind }: Pick<EvidenceFacts, 'kind'>): boolean {
  return SHOWS_PEOPLE.has(kind);
}

/** What is missing to send the sheet, in the order of the pieces. */
export function missingEvidence(pieces: readonly EvidenceFacts[]): { section: string; text: string }[] {
  return pieces.flatMap((piece) => evidenceGaps(piece).map((text) => ({ section: EVIDENCE_SECTION, text })));
}

const LINK = /^https?:\/\/[^\s"'<>\\]{3,500}$/i;

/** Only http and https: a `javascript:` link would run in the reader's browser. With a password in it, everyone would read it. */
export function isEvidenceLink(url: string): boolean {
  if (!LINK.test(url) || !URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username === '' && password === '';
}

function all(...checks: [boolean, string][]): string[] {
  return checks.filter(([missing]) => missing).map(([, text]) => text);
}
