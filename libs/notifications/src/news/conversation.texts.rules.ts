import { excerpt, lines, quoted, type Notice } from './notice.rules.js';

type Comment = {
  id: string;
  slug: string;
  practiceTitle: string;
  authorId: string;
  authorName: string;
  team: readonly string[];
  answeredId: string | null;
};
type Interest = {
  id: string;
  slug: string;
  practiceTitle: string;
  name: string;
  post: string;
  igedName: string;
  message: string;
  team: readonly string[];
};
type Step = {
  id: string;
  caseId: string;
  from: string;
  to: string;
  reason: string;
  aboutPractice: boolean;
  practiceTitle: string;
  text: string;
  authors: readonly string[];
};
export type FollowedNews = 'version' | 'feedback' | 'stage';

/** To whoever was answered, and to the team; never to its author. Not its words: what is deleted or hidden must not stay in inboxes. */
export function commentNotices({ id, slug, practiceTitle, authorId, authorName, team, answeredId }: Comment): Notice[] {
  const answered = answeredId === null || answeredId === authorId ? [] : [answeredId];
  const base = {
    kind: 'comment.written',
    cause: `comment.written:${id}`,
    audience: 'member' as const,
    body: `${authorName} escribió en la conversación de ${quoted(practiceTitle)}.`,
    link: `/practicas/${slug}#comentario-${id}`,
  };
  return [
    { ...base, accountIds: answered, title: 'Respondieron tu comentario' },
    {
      ...base,
      accountIds: team.filter((accountId) => accountId !== authorId && !answered.includes(accountId)),
      title: 'Comentaron tu práctica',
    },
  ];
}

/** To the team, and to DIFOCA, which accompanies the transfer. */
export function interestNotices(
  { id, slug, practiceTitle, name, post, igedName, message, team }: Interest,
  staff: readonly string[],
): Notice[] {
  const who = [name, post, igedName].filter(Boolean).join(', ');
  const body = lines(`${who}, quiere replicar ${quoted(practiceTitle)}.`, excerpt(message));
  const base = { kind: 'practice.wanted', body, link: `/practicas/${slug}#conversacion` };
  return [
    { ...base, cause: `practice.wanted:${id}`, audience: 'member', accountIds: team, title: 'Quieren replicar tu práctica' },
    {
      ...base,
      cause: `practice.wanted:${id}:staff`,
      audience: 'admin',
      accountIds: staff,
      title: 'Hay interés en replicar una práctica',
    },
  ];
}

/** To whoever moderates: something new waits. */
export function waitingNotices({ id, to, aboutPractice, practiceTitle }: Step, staff: readonly string[]): Notice[] {
  const what = aboutPractice ? `La práctica ${quoted(practiceTitle)}` : `Un comentario en ${quoted(practiceTitle)}`;
  const appealed = to === 'APPEALED';
  return [
    {
      kind: 'moderation.waiting',
      cause: `moderation.waiting:${id}`,
      audience: 'admin',
      accountIds: staff,
      title: appealed ? 'Apelaron una decisión' : 'Hay un reporte por revisar',
      body: appealed ? `${what}: quien lo escribió pide que se revise la decisión.` : `${what} fue reportado.`,
      link: '/admin/moderacion',
    },
  ];
}

/** To whoever wrote it. A report that was dismissed is no news to them. */
export function decidedCaseNotices({
  id,
  caseId,
  from,
  to,
  reason,
  aboutPractice,
  practiceTitle,
  text,
  authors,
}: Step): Notice[] {
  const what = aboutPractice ? 'práctica' : 'comentario';
  const where = aboutPractice ? quoted(practiceTitle) : `${quoted(excerpt(text))} (en ${quoted(practiceTitle)})`;
  const base = {
    kind: 'moderation.decided',
    cause: `moderation.decided:${id}`,
    audience: 'member' as const,
    accountIds: authors,
    link: `/moderacion/${caseId}`,
  };
  const why = `Motivo: ${excerpt(reason)}`;
  switch (to) {
    case 'HIDDEN': {
      const body = lines(where, why, 'Si no estás de acuerdo, puedes pedir una vez que se revise.');
      return [{ ...base, title: `Ocultamos tu ${what}`, body }];
    }
    case 'UPHELD':
      return [{ ...base, title: `Revisamos tu pedido: tu ${what} sigue sin mostrarse`, body: lines(where, why) }];
    case 'RESTORED': {
      const title = from === 'APPEALED' ? `Te dimos la razón: tu ${what} se muestra otra vez` : `Tu ${what} se muestra otra vez`;
      return [{ ...base, title, body: lines(where, why) }];
    }
    default:
      return [];
  }
}

const NEWS: Record<FollowedNews, { title: string; said: string; part: string }> = {
  version: { title: 'Nueva edición de una práctica que sigues', said: 'publicó una nueva edición.', part: '' },
  feedback: {
    title: 'Retroalimentación en una práctica que sigues',
    said: 'recibió retroalimentación de un experto.',
    part: '#retroalimentacion',
  },
  stage: { title: 'Una práctica que sigues cambió de estadio', said: 'cambió de estadio en la ruta.', part: '' },
};

/** `cause`: the one of the news itself, so that a follower hears it once. */
export function followedNotice(
  news: FollowedNews,
  cause: string,
  practice: { title: string; slug: string },
  accountIds: readonly string[],
): Notice {
  const { title, said, part } = NEWS[news];
  return {
    kind: `followed.${news}`,
    cause: `${cause}:followers`,
    audience: 'member',
    accountIds,
    title,
    body: `${quoted(practice.title)} ${said}`,
    link: `/practicas/${practice.slug}${part}`,
  };
}
