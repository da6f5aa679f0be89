import { excerpt, lines, quoted, type Notice } from './notice.rules.js';

type Practice = {
  id: string;
  code: string | null;
  title: string;
  slug: string | null;
  leadIgedName: string;
  team: readonly string[];
};
type Decision = {
  id: string;
  practice: Practice;
  to: string;
  comment: string;
  observations: readonly { sectionTitle: string }[];
};

/** To whoever admits, and a word to the team that it arrived. */
export function submittedNotices(practice: Practice, staff: readonly string[], cause: string): Notice[] {
  const kind = 'practice.submitted';
  return [
    {
      kind,
      cause,
      audience: 'admin',
      accountIds: staff,
      title: 'Llegó una práctica para revisar',
      body: `${quoted(practice.title)}, de ${practice.leadIgedName}.`,
      link: `/admin/admision/${practice.id}`,
    },
    {
      kind,
      cause: `${cause}:team`,
      audience: 'member',
      accountIds: practice.team,
      title: 'Recibimos tu práctica',
      body: lines(
        `${quoted(practice.title)} llegó bien${practice.code ? `; su código es ${practice.code}` : ''}.`,
        'El equipo de DIFOCA la leerá y te avisaremos aquí y por correo.',
      ),
      link: `/mis-practicas/${practice.id}`,
    },
  ];
}

/** To the team: returned, admitted or not. Any other step of the sheet is no news. */
export function decidedNotices({ id, practice, to, comment, observations }: Decision): Notice[] {
  const base = {
    kind: 'practice.decided',
    cause: `practice.decided:${id}`,
    audience: 'member' as const,
    accountIds: practice.team,
  };
  const mine = `/mis-practicas/${practice.id}`;
  switch (to) {
    case 'OBSERVED':
      return [
        { ...base, title: 'Tu práctica tiene observaciones', body: observed(practice.title, comment, observations), link: mine },
      ];
    case 'ADMITTED':
      return [
        {
          ...base,
          title: '¡Tu práctica ya está en el muro!',
          body: lines(`${quoted(practice.title)} fue admitida y cualquiera puede leerla.`, excerpt(comment)),
          link: practice.slug ? `/practicas/${practice.slug}` : mine,
        },
      ];
    case 'REJECTED':
      return [
        {
          ...base,
          title: 'Tu práctica no fue admitida',
          body: lines(`Esta vez ${quoted(practice.title)} no entró al muro.`, excerpt(comment)),
          link: mine,
        },
      ];
    default:
      return [];
  }
}

function observed(title: string, comment: string, observations: Decision['observations']): string {
  const sections = [...new Set(observations.map(({ sectionTitle }) => sectionTitle))];
  return lines(
    `Revisamos ${quoted(title)} y nos gustaría que la mejores antes de publicarla.`,
    excerpt(comment),
    sections.length > 0 && `Mira estas partes: ${sections.join('; ')}.`,
  );
}
