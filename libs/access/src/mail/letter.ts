type Link = { label: string; link: string };

export type Letter = {
  subject: string;
  greeting: string;
  lines: readonly string[];
  /** Several things at once, each with its page. */
  items?: readonly Link[];
  button?: Link;
  after?: readonly string[];
  /** Under the signature: why this arrived and how to stop it. */
  foot?: Link & { text: string };
};

const SIGNATURE = 'Equipo de la Comunidad de Práctica · DIFOCA, Ministerio de Educación';

/** A plain letter in both shapes mail programs ask for; whatever a person typed is text in both. */
export function written(letter: Letter): { subject: string; text: string; html: string } {
  const { subject, greeting, lines, items = [], button, after = [], foot } = letter;
  const text = [
    greeting,
    ...lines,
    ...items.map(({ label, link }) => `- ${label}\n  ${link}`),
    ...(button ? [`${button.label}:\n${button.link}`] : []),
    ...after,
    SIGNATURE,
    ...(foot ? [`${foot.text} ${foot.label}:\n${foot.link}`] : []),
  ].join('\n\n');
  const paragraphs = (texts: readonly string[]): string => texts.map((line) => `<p>${escaped(line)}</p>`).join('');
  const list = items.length > 0 ? `<ul>${items.map((item) => `<li>${anchor(item)}</li>`).join('')}</ul>` : '';
  const link = button
    ? `<p>${anchor(button)}</p><p>Si el enlace no se abre, copia esta dirección en tu navegador:<br>${escaped(button.link)}</p>`
    : '';
  const last = foot ? `<p><small>${escaped(foot.text)} ${anchor(foot)}</small></p>` : '';
  const html = `<!doctype html><html lang="es-PE"><body>${paragraphs([greeting, ...lines])}${list}${link}${paragraphs([...after, SIGNATURE])}${last}</body></html>`;
  return { subject: subject.replace(/[\r\n]+/g, ' '), text, html };
}

function anchor({ label, link }: Link): string {
  return `<a href="${escaped(link)}">${escaped(label)}</a>`;
}

function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
