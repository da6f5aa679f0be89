import { excerpt, lines, quoted, type Notice } from './notice.rules.js';

export type ToldCertificate = { memberId: string; kinds: readonly string[]; exchange: string; slug: string; reason: string };

const KINDS: Record<string, string> = { ATTENDANCE: 'asistencia', PRESENTATION: 'presentación', ORGANISATION: 'organización' };

const told = { audience: 'member' as const, link: '/yo/constancias' };

/** One a person, of all that the same issue brought. @param cause of the issue, stable */
export function certificateIssuedNotices(people: readonly ToldCertificate[], cause: string): Notice[] {
  return people.map(({ memberId, kinds, exchange }) => {
    const title = kinds.length === 1 ? 'Tienes una constancia nueva' : 'Tienes constancias nuevas';
    const body = lines(quoted(exchange), `De ${kinds.map((kind) => KINDS[kind] ?? kind).join(' y de ')}. Descárgala en «Mis constancias».`);
    return { ...told, kind: 'certificate.issued', cause: `certificate.issued:${cause}`, accountIds: [memberId], title, body };
  });
}

export function certificateRevokedNotices(people: readonly ToldCertificate[], certificateId: string): Notice[] {
  return people.map(({ memberId, exchange, reason }) => {
    const body = lines(quoted(exchange), `Motivo: ${excerpt(reason)}`, 'Quien la verifique verá que ya no vale.');
    return { ...told, kind: 'certificate.revoked', cause: `certificate.revoked:${certificateId}`, accountIds: [memberId], title: 'Se anuló una constancia tuya', body };
  });
}
