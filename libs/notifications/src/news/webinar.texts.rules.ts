import { excerpt, lines, momentInWords, quoted, type Notice } from './notice.rules.js';

export type ToldWebinar = { id: string; slug: string; title: string; startsAt: Date; reason: string; speakerNames: readonly string[] };

type Told = Pick<Notice, 'kind' | 'cause' | 'title' | 'body'>;

const when = ({ startsAt }: ToldWebinar): string => `Empieza el ${momentInWords(startsAt)}, hora de Lima.`;

function toMembers({ slug }: ToldWebinar, accountIds: readonly string[], told: Told): Notice {
  return { ...told, audience: 'member', accountIds, link: `/webinars/${slug}` };
}

export function webinarAnnouncedNotices(webinar: ToldWebinar, members: readonly string[]): Notice[] {
  const { id, title, speakerNames } = webinar;
  const body = lines(quoted(title), when(webinar), speakerNames.length > 0 && `Expone: ${speakerNames.join(', ')}.`, 'Inscríbete para recibir el enlace.');
  return [toMembers(webinar, members, { kind: 'webinar.announced', cause: `webinar.announced:${id}`, title: 'Nuevo webinar', body })];
}

/** `at` tells a second registration from the first. */
export function webinarRegisteredNotices(webinar: ToldWebinar, memberId: string, at: string): Notice[] {
  const body = lines(quoted(webinar.title), when(webinar), 'El enlace aparece en su página poco antes de empezar.');
  const told = { kind: 'webinar.registered', cause: `webinar.registered:${webinar.id}:${at}`, title: 'Estás inscrita o inscrito en el webinar', body };
  return [{ ...toMembers(webinar, [memberId], told), calendar: { source: 'webinars', id: webinar.id } }];
}

export function webinarMovedNotices(webinar: ToldWebinar, registered: readonly string[]): Notice[] {
  const body = lines(quoted(webinar.title), `Ahora ${when(webinar).replace('Empieza', 'empieza')}`, 'Si ya no puedes, retira tu inscripción desde su página.');
  const told = { kind: 'webinar.moved', cause: `webinar.moved:${webinar.id}:${webinar.startsAt.getTime()}`, title: 'Cambió la hora del webinar', body };
  return [{ ...toMembers(webinar, registered, told), calendar: { source: 'webinars', id: webinar.id } }];
}

export function webinarCancelledNotices(webinar: ToldWebinar, registered: readonly string[]): Notice[] {
  const body = lines(quoted(webinar.title), `Motivo: ${excerpt(webinar.reason)}`);
  const told = { kind: 'webinar.cancelled', cause: `webinar.cancelled:${webinar.id}`, title: 'Se canceló un webinar', body };
  return [{ ...toMembers(webinar, registered, told), calendar: { source: 'webinars', id: webinar.id } }];
}

export function webinarReminderNotices(webinar: ToldWebinar, which: string, registered: readonly string[]): Notice[] {
  const last = which === 'last';
  const body = lines(quoted(webinar.title), when(webinar), last ? 'El enlace ya está en su página, o aparece en unos minutos.' : 'El enlace aparece en su página poco antes de empezar.');
  const told = { kind: 'webinar.reminder', cause: `webinar.reminder:${webinar.id}:${webinar.startsAt.getTime()}:${which}`, title: last ? 'Tu webinar está por empezar' : 'Se acerca tu webinar', body };
  return [toMembers(webinar, registered, told)];
}

export function webinarRecordedNotices(webinar: ToldWebinar, registered: readonly string[]): Notice[] {
  const body = lines(quoted(webinar.title), 'Puedes verla cuando quieras, con los materiales que se compartieron.');
  return [toMembers(webinar, registered, { kind: 'webinar.recorded', cause: `webinar.recorded:${webinar.id}`, title: 'Ya está la grabación del webinar', body })];
}
