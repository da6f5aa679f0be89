/** Lower case without accents, to compare names as people do: "Ñaña" and "nana" are equal. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
