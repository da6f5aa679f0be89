const LINK = /\bhttps?:\/\/\S+/gi;
/** Not an amount (S/ 12500000, 12500000 soles, 12345678,50), not the number of a resolution (00012345-2026), not a file's name. */
const DNI = /(?<![\d_]|\d[.,]|S\/\.?\s?)\d{8}(?![\d_]|[.,]\d|[-/](?:19|20)\d{2}|\s*soles\b)/i;

/** Eight digits together are a DNI: of nobody is it needed in what anyone may read. The digits of a link are not one. */
export function hasDni(text: string): boolean {
  return DNI.test(text.replace(LINK, ' '));
}
