import { excerpt, lines, quoted, type Notice } from './notice.rules.js';

type Handover = {
  id: string;
  state: string;
  practiceId: string;
  title: string;
  slug: string;
  askedBy: string;
  askedByName: string;
  igedName: string;
  reason: string;
  decisionReason: string;
  team: readonly string[];
};

/** To staff, who decide; and to the team of today, who may have something to say. */
export function askedNotices(handover: Handover, staff: readonly string[]): Notice[] {
  const { id, title, slug, askedByName, igedName, reason, team } = handover;
  const base = { kind: 'handover.asked', cause: `handover.asked:${id}` };
  const who = `${askedByName}, de ${igedName}, pide hacerse cargo de ${quoted(title)}.`;
  return [
    {
      ...base,
      audience: 'admin',
      accountIds: staff,
      title: 'Piden el relevo de un equipo',
      body: lines(who, `Motivo: ${excerpt(reason)}`),
      link: '/relevos',
    },
    {
      ...base,
      audience: 'member',
      accountIds: team,
      title: 'Alguien de tu instancia pide hacerse cargo de tu práctica',
      body: lines(who, `Motivo: ${excerpt(reason)}`, 'Decide DIFOCA. Si sigues a cargo, escríbeles.'),
      link: `/practicas/${slug}`,
    },
  ];
}

/** To whoever asked, and to those who had it. */
export function decidedNotices(handover: Handover): Notice[] {
  const { id, state, practiceId, title, slug, askedBy, askedByName, decisionReason, team } = handover;
  const accepted = state === 'ACCEPTED';
  const base = { kind: 'handover.decided', cause: `handover.decided:${id}`, audience: 'member' as const };
  const said = excerpt(decisionReason);
  return [
    {
      ...base,
      accountIds: [askedBy],
      title: accepted ? 'Ahora estás a cargo de la práctica' : 'Tu pedido de relevo no procedió',
      body: accepted
        ? lines(`${quoted(title)} es de tu equipo.`, said, 'Revisa el equipo y confirma que sigue en marcha.')
        : lines(quoted(title), said),
      link: accepted ? `/mis-practicas/${practiceId}` : `/practicas/${slug}/relevo`,
    },
    {
      ...base,
      accountIds: team.filter((account) => account !== askedBy),
      title: accepted ? 'Tu práctica tiene un nuevo equipo' : 'Tu práctica sigue con su equipo',
      body: accepted
        ? lines(
            `${askedByName} está a cargo de ${quoted(title)}.`,
            said,
            'Lo que se publicó conserva los nombres de su equipo, y tus puntos son tuyos.',
          )
        : lines(`El relevo de ${quoted(title)} no procedió.`, said),
      link: `/practicas/${slug}`,
    },
  ];
}
