import { codeWord, columnWord } from './column-words.rules.js';

type Part = { title: string; source: string; rows: Record<string, unknown>[] };

/** For machines: every column under its own name. */
export async function* asJson(madeAt: Date, parts: AsyncIterable<Part>): AsyncGenerator<string> {
  yield `{"generado":${JSON.stringify(madeAt.toISOString())},"partes":[`;
  let first = true;
  for await (const { title, source, rows } of parts) {
    yield `${first ? '' : ','}\n${JSON.stringify({ titulo: title, tabla: source, filas: rows })}`;
    first = false;
  }
  yield ']}\n';
}

const HEAD = `<!doctype html><html lang="es-PE"><head><meta charset="utf-8"><title>Mis datos</title><meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.25rem 1rem;border-top:1px solid #ccc;padding-top:.75rem}
dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}@media(max-width:30rem){dl{grid-template-columns:1fr}}</style></head><body><main>`;

/** For people: what has a name in words; codes of the machine are in the other file. */
export async function* asPage(madeAt: Date, parts: AsyncIterable<Part>): AsyncGenerator<string> {
  yield `${HEAD}<h1>Mis datos en la Comunidad de Práctica</h1><p>Como estaban el ${said(madeAt.toISOString())}. El archivo JSON tiene lo mismo, completo.</p>`;
  for await (const { title, rows } of parts) {
    yield `<h2>${escaped(title)} (${rows.length})</h2>`;
    for (const row of rows) yield `<dl>${Object.entries(row).map(told).join('')}</dl>`;
  }
  yield '</main></body></html>\n';
}

function told([column, value]: [string, unknown]): string {
  const word = columnWord(column);
  if (word === null || value === null || value === '' || (Array.isArray(value) && value.length === 0)) return '';
  return `<dt>${escaped(word)}</dt><dd>${escaped(said(value))}</dd>`;
}

const MOMENT = new Intl.DateTimeFormat('es-PE', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'America/Lima' });

function said(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'sí' : 'no';
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) ? MOMENT.format(new Date(value)) : codeWord(value);
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join(', ') : JSON.stringify(value);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
