import { excerpt, lines, type Notice } from './notice.rules.js';

type Reversal = { reversalId: string; memberId: string; points: number; ruleName: string; causeTitle: string | null; reason: string };

const pointsOf = (points: number): string => (points === 1 ? 'un punto' : `${points} puntos`);

export function pointsReversedNotices({ reversalId, memberId, points, ruleName, causeTitle, reason }: Reversal): Notice[] {
  return [
    {
      kind: 'points.reversed',
      cause: `points.reversed:${reversalId}`,
      audience: 'member',
      accountIds: [memberId],
      title: points > 0 ? `Se descontaron ${pointsOf(points)} de tu total` : 'Se deshizo un descuento de tus puntos',
      body: lines(
        `Movimiento: ${ruleName}${causeTitle ? `, ${excerpt(causeTitle)}` : ''}.`,
        `Motivo: ${excerpt(reason)}`,
        'Lo decidieron dos personas del equipo. Si crees que es un error, escríbele al equipo de DIFOCA.',
      ),
      link: '/yo/puntos',
    },
  ];
}
