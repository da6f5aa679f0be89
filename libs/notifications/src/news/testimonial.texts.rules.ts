import { excerpt, lines, quoted, type Notice } from './notice.rules.js';

export type ToldTestimonial = { id: string; memberId: string | null; state: string; reason: string; exchangeId: string; slug: string; title: string; responsible: readonly string[] };

/** To whoever left it: it is shown, or it is not and why. @param at when it was decided, so that a second decision is told too */
export function testimonialDecidedNotices({ id, memberId, state, reason, slug, title }: ToldTestimonial, at: string): Notice[] {
  if (!memberId || (state !== 'SHOWN' && state !== 'HELD')) return [];
  const told = { cause: `testimonial.decided:${id}:${at}`, audience: 'member' as const, accountIds: [memberId] };
  const link = `/intercambios/${slug}/testimonio`;
  if (state === 'SHOWN')
    return [
      { ...told, kind: 'testimonial.shown', title: 'Tu testimonio ya se ve', body: lines(quoted(title), 'Gracias por contarlo. Puedes retirarlo cuando quieras.'), link },
    ];
  const body = lines(quoted(title), `Motivo: ${excerpt(reason)}`, 'Puedes retirarlo y dejar otro.');
  return [{ ...told, kind: 'testimonial.held', title: 'Tu testimonio no se mostrará', body, link }];
}

/** To whoever showed it and whoever planned the exchange: a published report is frozen: no door shows it any more, and only a person makes the edition without it. @param by who withdrew it */
export function testimonialWithdrawnNotices({ id, exchangeId, title, responsible }: ToldTestimonial, by: string): Notice[] {
  const body = lines(quoted(title), 'Ya no se ve en ninguna página. Si estaba en un reporte publicado, su PDF dejó de ofrecerse: ábrelo y publica otra edición sin él.');
  const told = { kind: 'testimonial.withdrawn', cause: `testimonial.withdrawn:${id}`, audience: 'admin' as const, title: 'Retiraron un testimonio que se mostraba', body };
  return [{ ...told, accountIds: [...new Set(responsible)].filter((one) => one !== by), link: `/admin/intercambios/${exchangeId}/testimonios` }];
}
