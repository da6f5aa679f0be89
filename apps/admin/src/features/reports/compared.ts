export type ComparedPart = { kind: 'same' | 'added' | 'removed'; text: string };

const WORDS = /\s+|[^\s]+/g;
/** A table of more cells than this would hold the page: then one is shown after the other. */
const MOST_CELLS = 2_000_000;

/** What a text lost and won on its way to another, word by word. */
export function compared(from: string, to: string): ComparedPart[] {
  const [a, b] = [from.match(WORDS) ?? [], to.match(WORDS) ?? []];
  const parts: ComparedPart[] = [];
  const add = (kind: ComparedPart['kind'], text: string): void => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) add('same', a[start++]);
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length * right.length > MOST_CELLS) {
    add('removed', left.join(''));
    add('added', right.join(''));
  } else walk(left, right, add);
  for (const word of a.slice(a.length - end)) add('same', word);
  return parts;
}

/** The longest run of words that both have. */
function walk(a: string[], b: string[], add: (kind: ComparedPart['kind'], text: string) => void): void {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = a[i] === b[j] ? longest[(i + 1) * width + j + 1] + 1 : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add('same', a[i]);
      i += 1;
      j += 1;
    } else if (j === b.length || (i < a.length && longest[(i + 1) * width + j] >= longest[i * width + j + 1])) add('removed', a[i++]);
    else add('added', b[j++]);
  }
}
