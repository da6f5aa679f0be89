/** Each page of what the compiler draws begins with its ground, an element of its own directly under the root; its letters are in `defs`. */
const ELEMENT = /^ {4}<(?:(path)\b[^>]*\/>|(g|defs)\b[^>]*>\n[\s\S]*?^ {4}<\/\2>)$/gm;
const VIEW = /<svg[^>]*\bviewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/;
const LETTER = /#(g[0-9A-F]+)/g;
const SYMBOL = /^ {8}<symbol id="(g[0-9A-F]+)"[\s\S]*?^ {8}<\/symbol>$/gm;

/**
 * The pages of one drawing, each a drawing of its own that carries only the letters it shows. All pages are of one size.
 * A drawing that is not as expected stays in one piece.
 */
export function svgPages(drawing: string): string[] {
  const view = VIEW.exec(drawing);
  const elements = [...drawing.matchAll(ELEMENT)].map(([whole, ground, name]) => ({ whole, name: ground ?? name }));
  const grounds = elements.flatMap(({ name }, at) => (name === 'path' ? [at] : []));
  if (!view || grounds.length < 2) return [drawing];
  const [root, width, tall] = [view[0], Number(view[1]), Number(view[2])];
  const height = tall / grounds.length;
  const defs = elements.filter(({ name }) => name === 'defs').map(({ whole }) => whole);
  const letters = new Map(defs.flatMap((one) => [...one.matchAll(SYMBOL)].map(([symbol, id]) => [id, symbol] as const)));
  const others = defs.filter((one) => !/<symbol id="g[0-9A-F]+"/.test(one)).join('\n');
  return grounds.map((from, page) => {
    const fill = /\bfill="([^"]+)"/.exec(elements[from]?.whole ?? '')?.[1] ?? '#fff';
    // Every ground is drawn at the first page: each goes to its own.
    const ground = `    <rect y="${page * height}" width="${width}" height="${height}" fill="${fill}"/>`;
    const body = elements
      .slice(from + 1, grounds[page + 1] ?? elements.length)
      .filter(({ name }) => name !== 'defs')
      .map(({ whole }) => whole)
      .join('\n');
    const used = [...new Set([...body.matchAll(LETTER)].map(([, id]) => id))].map((id) => letters.get(id) ?? '').join('\n');
    const top = root
      .replace(/\bviewBox="[^"]*"/, `viewBox="0 ${page * height} ${width} ${height}"`)
      .replace(/\bheight="[^"]*"/, `height="${height}pt"`);
    return `${top}\n${ground}\n${body}\n${others}\n<defs>\n${used}\n</defs>\n</svg>`;
  });
}
