export type Signatory = { name: string; post: string };

/** All that a certificate says, frozen when it is issued. */
export type CertificateContent = {
  kind: 'ATTENDANCE' | 'PRESENTATION' | 'ORGANISATION';
  name: string;
  institution: string;
  exchange: string;
  slug: string;
  startsOn: string;
  endsOn: string;
  hostName: string;
  venue: string;
  /** Days that somebody came to, `YYYY-MM-DD`. */
  days: string[];
  hours: number | null;
  /** Titles of what was presented. */
  practices: string[];
  /** What an organiser did. */
  task: string;
  signatories: Signatory[];
};

/** Of the days of an exchange, to how many somebody must have come: never fewer than one. */
export function daysNeeded(days: number, percent: number): number {
  return Math.max(1, Math.ceil((days * percent) / 100));
}

/** The same text for the same content, in whatever order it came. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** Of what the SHA-256 printed on a certificate is taken. */
export function canonicalCertificate(code: string, content: object): string {
  return canonical({ code, content });
}

/** What it says of somebody, after their name. */
export function deedOf({ kind, days, practices, task, hours, startsOn, endsOn }: CertificateContent): string {
  const length = hours === null ? '' : `, con una duración de ${hours} horas`;
  const whole = startsOn === endsOn ? '' : ` ${days.length === 1 ? 'un día' : `${days.length} días`}`;
  if (kind === 'ATTENDANCE') return `por haber asistido${whole}${length}`;
  if (kind === 'PRESENTATION') {
    const titles = practices.map((title) => `«${title}»`).join(' y ');
    return `por haber presentado ${practices.length === 1 ? 'la práctica' : 'las prácticas'} ${titles}`;
  }
  return `por haber participado en su organización${task ? `: ${task}` : ''}`;
}

/** A text that a spreadsheet shows and never runs, as semicolons and quotes want it. */
export function csvCell(text: string): string {
  const clean = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(clean) ? `"${clean.replace(/"/g, '""')}"` : clean;
}
