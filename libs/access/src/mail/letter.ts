export type Letter = { subject: string; greeting: string; lines: readonly string[]; button?: { label: string; link: string }; after?: readonly string[] };

const SIGNATURE = 'Equipo de la Comunidad de Práctica · DIFOCA, Ministerio de Educación';

/** A plain letter in both shapes mail programs ask for; whatever a person typed is text in both. */
export function written(letter: Letter): { subject: string; text: string; html: string } {
  const { subject, greeting, lines, button, after = [] } = letter;
  const text = [greeting, ...lines, ...(button ? [`${button.label}:\n${button.link}`] : []), ...after, SIGNATURE].join('\n\n');
  const paragraphs = (items: readonly string[]): string => items.map((item) => `<p>${escaped(item)}</p>`).join('');
  const link = button
    ? `<p><a href="${escaped(button.link)}">${escaped(button.label)}</a></p><p>Si el enlace no se abre, copia esta dirección en tu navegador:<br>${escaped(button.link)}</p>`
    : '';
  const html = `<!doctype html><html lang="es-PE"><body>${paragraphs([greeting, ...lines])}${link}${paragraphs([...after, SIGNATURE])}</body></html>`;
  return { subject: subject.replace(/[\r\n]+/g, ' '), text, html };
}

function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
