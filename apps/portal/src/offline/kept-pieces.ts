import { KEPT, readKept } from '../drafts/kept-answers.js';
import { namesUnder } from './device-storage.js';

const placeOf = (accountId: string): string => `${KEPT}:${accountId}:piece:`;

/** Where the words of a piece of evidence stay until the server has them. */
export function keptPiecePlace(accountId: string, id: string): string {
  return placeOf(accountId) + id;
}

/** The captions that are only on this device. */
export function keptPieces(accountId: string): string[] {
  return namesUnder(placeOf(accountId)).map((name) => readKept<{ said: { caption: string } }>(name)?.said.caption ?? '');
}
