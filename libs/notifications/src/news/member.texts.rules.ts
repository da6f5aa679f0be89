import { excerpt, lines, type Notice } from './notice.rules.js';

export type MemberStory = { id: string; name: string; post: string; igedName: string | null; statusReason: string | null };

export function pendingNotices({ id, name, post, igedName }: MemberStory, staff: readonly string[], cause: string): Notice[] {
  return [
    {
      kind: 'member.pending',
      cause,
      audience: 'admin',
      accountIds: staff,
      title: 'Una persona espera que confirmes su registro',
      body: `${[name, post, igedName].filter(Boolean).join(', ')}.`,
      link: `/admin/personas/${id}`,
    },
  ];
}

export function confirmedNotices({ id, igedName }: MemberStory, cause: string): Notice[] {
  return [
    {
      kind: 'member.confirmed',
      cause,
      audience: 'member',
      accountIds: [id],
      title: 'Tu registro está confirmado',
      body: lines(
        igedName ? `Ya formas parte de la comunidad por ${igedName}.` : 'Ya formas parte de la comunidad.',
        'Puedes compartir tus prácticas y sumar puntos.',
      ),
      link: '/mis-practicas',
    },
  ];
}

export function rejectedNotices({ id, statusReason }: MemberStory, cause: string): Notice[] {
  return [
    {
      kind: 'member.rejected',
      cause,
      audience: 'member',
      accountIds: [id],
      title: 'No pudimos confirmar tu registro',
      body: lines(
        statusReason && `Motivo: ${excerpt(statusReason)}`,
        'Puedes seguir leyendo el muro. Si crees que es un error, escríbele al equipo de DIFOCA.',
      ),
      link: '/yo',
    },
  ];
}
