import { excerpt, lines, quoted, type Notice } from './notice.rules.js';

type Decision = {
  id: string;
  title: string;
  slug: string | null;
  to: string;
  toName: string;
  back: boolean;
  comment: string;
  team: readonly string[];
};

/** To the team: it advanced, is a referent, or went back with the reason. */
export function stageNotices({ id, title, slug, to, toName, back, comment, team }: Decision): Notice[] {
  const step = toName.toLowerCase();
  const base = {
    kind: 'stage.decided',
    cause: `stage.decided:${id}`,
    audience: 'member' as const,
    accountIds: team,
    link: slug ? `/practicas/${slug}#ruta` : '/mis-practicas',
  };
  if (back) {
    const body = lines(
      `${quoted(title)} está ahora en el estadio ${step}.`,
      `Motivo: ${excerpt(comment)}`,
      'En «Mis prácticas» verás qué hace falta para volver a avanzar.',
    );
    return [{ ...base, title: 'Tu práctica volvió a un estadio anterior', body }];
  }
  if (to === 'REFERENT') {
    const body = lines(`${quoted(title)} es referente: otras instancias pueden adoptarla.`, excerpt(comment));
    return [{ ...base, title: '¡Tu práctica es referente!', body }];
  }
  return [{ ...base, title: `¡Tu práctica llegó al estadio ${step}!`, body: lines(`${quoted(title)} avanzó en la ruta.`, excerpt(comment)) }];
}
