import { foldText } from '@lib/kernel';

export type ContextLine = { line: number; text: string; code: string; connectivity: 'LOW' | 'MEDIUM' | 'HIGH'; size: 'SMALL' | 'MEDIUM' | 'LARGE' };
export type ContextProblem = { line: number; text: string; message: string };

const CONNECTIVITY: Record<string, ContextLine['connectivity']> = { baja: 'LOW', media: 'MEDIUM', alta: 'HIGH' };
const SIZE: Record<string, ContextLine['size']> = {
  pequena: 'SMALL', pequeno: 'SMALL', chica: 'SMALL', mediana: 'MEDIUM', mediano: 'MEDIUM', grande: 'LARGE',
};
const HEAD = /^c[oó]digo\b/i;

/**
 * What a person pastes from a sheet: code, connectivity and size in each line, with tabs, semicolons or commas between.
 * A heading and empty lines are left out; a code that is twice there is a problem of its second line.
 */
export function readContextLines(pasted: string): { lines: ContextLine[]; problems: ContextProblem[] } {
  const lines: ContextLine[] = [];
  const problems: ContextProblem[] = [];
  const seen = new Set<string>();
  pasted.split(/\r?\n/).forEach((raw, at) => {
    const text = raw.trim();
    if (text === '' || (at === 0 && HEAD.test(text))) return;
    const read = readLine(at + 1, text, seen);
    if ('message' in read) problems.push(read);
    else lines.push(read);
  });
  return { lines, problems };
}

function readLine(line: number, text: string, seen: Set<string>): ContextLine | ContextProblem {
  const [code = '', connectivityWord = '', sizeWord = ''] = text.split(/[\t;,]/).map((cell) => cell.trim());
  const connectivity = CONNECTIVITY[foldText(connectivityWord)];
  const size = SIZE[foldText(sizeWord)];
  if (!connectivity) return { line, text, message: 'La conectividad va en la segunda columna: baja, media o alta.' };
  if (!size) return { line, text, message: 'El tamaño va en la tercera columna: pequeña, mediana o grande.' };
  if (seen.has(code)) return { line, text, message: `El código ${code} está repetido.` };
  seen.add(code);
  return { line, text, code, connectivity, size };
}
