/** What a notice of a published report says. */
export type ToldReport = { exchangeId: string; slug: string; title: string; number: number; whatChanged: string };
export type ReportNotice = { kind: 'report.published'; cause: string; audience: 'member'; accountIds: readonly string[]; title: string; body: string; link: string };

/** To whoever attended: a first edition, or what an erratum changes. */
export function publishedNotice({ exchangeId, slug, title, number, whatChanged }: ToldReport, attended: readonly string[]): ReportNotice {
  const first = number === 1;
  return {
    kind: 'report.published',
    cause: `report.published:${exchangeId}:${number}`,
    audience: 'member',
    accountIds: attended,
    title: first ? 'Ya está el reporte del intercambio al que asististe' : 'El reporte del intercambio al que asististe tiene una nueva edición',
    body: [`«${title}»`, first ? 'Léelo en línea o descárgalo: están las prácticas, la pasantía y lo que dijeron quienes asistieron.' : `Qué cambió: ${whatChanged}`].join('\n'),
    link: `/reportes/${slug}`,
  };
}
