import { excerpt, lines, type Notice } from './notice.rules.js';

type Insignia = {
  awardId: string;
  memberId: string;
  insigniaId: string;
  name: string;
  grade: number;
  done: string;
  revokedReason: string | null;
};

const titled = ({ name, grade }: Insignia): string => (grade === 1 ? name : `${name}, grado ${grade}`);

export function insigniaAwardedNotices(insignia: Insignia): Notice[] {
  return [
    {
      kind: 'insignia.awarded',
      cause: `insignia.awarded:${insignia.awardId}`,
      audience: 'member',
      accountIds: [insignia.memberId],
      title: `Ganaste la insignia ${titled(insignia)}`,
      body: lines(`La ganaste por esto: ${insignia.done}.`, 'Solo la ves tú, hasta que decidas mostrarla.'),
      link: '/yo/insignias',
    },
  ];
}

export function insigniaRevokedNotices(insignia: Insignia): Notice[] {
  return [
    {
      kind: 'insignia.revoked',
      cause: `insignia.revoked:${insignia.awardId}`,
      audience: 'member',
      accountIds: [insignia.memberId],
      title: `Se retiró tu insignia ${titled(insignia)}`,
      body: lines(
        insignia.revokedReason && `Motivo: ${excerpt(insignia.revokedReason)}`,
        'Si crees que es un error, escríbele al equipo de DIFOCA.',
      ),
      link: '/yo/insignias',
    },
  ];
}
