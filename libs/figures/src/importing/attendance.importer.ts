import { Injectable } from '@nestjs/common';
import { ImportedAttendees, type KnownSession } from '@lib/advisory';
import { ImportedAttendance, personKey, type KnownExchange } from '@lib/exchanges';
import { Clock, foldText, limaDate } from '@lib/kernel';
import { ImportedWebinars } from '@lib/webinars';
import { ATTENDANCE_FIELDS, KINDS, type AttendanceKind, type AttendanceValue } from './attendance.fields.js';
import { RowReader, short } from './cell.readers.js';
import { dutyOf } from './duty.rules.js';
import { exchangeNamed } from './exchange-named.js';
import { ImportKind } from './import.enums.js';
import type { Mapping } from './import.field.js';
import { Importer, type Bringing, type CheckedLine, type ReadyLine, type SheetLine } from './importer.js';
import { KnownNames, named, type Known } from './known.queries.js';

type Seen = { igeds: Known['igeds']; exchanges: KnownExchange[]; sessions: KnownSession[]; byEmail: Map<string, string>; byDni: Map<string, string> };
type Activity = Pick<AttendanceValue, 'kind' | 'activityId' | 'title' | 'day'>;

/** Who attended what: webinars, exchanges and advisory sessions. People are matched by mail or DNI; without an account, by name and Iged. */
@Injectable()
export class AttendanceImporter extends Importer {
  readonly kind = ImportKind.ATTENDANCE;
  readonly fields = ATTENDANCE_FIELDS;
  readonly earns = true;

  constructor(
    private readonly clock: Clock,
    private readonly names: KnownNames,
    private readonly webinars: ImportedWebinars,
    private readonly exchanges: ImportedAttendance,
    private readonly advisory: ImportedAttendees,
  ) {
    super();
  }

  async check(lines: readonly SheetLine[], mapping: Mapping): Promise<CheckedLine[]> {
    const rows = lines.map(({ number, cells }) => ({ number, row: new RowReader(cells, mapping) }));
    const given = rows.map(({ row }) => row.raw('actividad'));
    const members = await this.names.members(rows.map(({ row }) => row.raw('correo').toLowerCase()), rows.map(({ row }) => row.raw('dni').replace(/\s/g, '')));
    const seen: Seen = {
      igeds: (await this.names.all()).igeds,
      exchanges: await this.exchanges.all(),
      sessions: await this.advisory.find(given.map((text) => text.toUpperCase()), given.map(foldText)),
      byEmail: new Map(members.map(({ id, email }) => [email, id])),
      byDni: new Map(members.flatMap(({ id, dni }) => (dni ? [[dni, id] as const] : []))),
    };
    return rows.map(({ number, row }) => this.line(number, row, seen));
  }

  /** Of exchanges, whoever is known to have come on that day: read at the door, or in another sheet. */
  async present(lines: readonly ReadyLine[]): Promise<Set<string>> {
    const here = new Set<string>();
    for (const group of together(lines.filter(({ value }) => (value as AttendanceValue).kind === 'EXCHANGE'))) {
      const { activityId, day } = group[0].value;
      const came = await this.exchanges.came(activityId ?? '', day, group.map(({ value }) => value));
      group.forEach(({ key }, at) => came[at] && here.add(key));
    }
    return here;
  }

  async bring(lines: readonly ReadyLine[], { accountId, withPoints, note }: Bringing): Promise<Map<number, string>> {
    const born = new Map<number, string>();
    for (const group of together(lines)) {
      const ids = await this.brought(accountId, group.map(({ value }) => value), { note: note(group[0].number), withPoints });
      group.forEach(({ number }, at) => ids[at] && born.set(number, ids[at]));
    }
    return born;
  }

  private async brought(by: string, people: readonly AttendanceValue[], how: { note: string; withPoints: boolean }): Promise<(string | null)[]> {
    const [{ kind, activityId, title, day }] = people;
    if (kind === 'WEBINAR') return this.webinars.bring(by, { title, day, people }, how);
    if (kind === 'EXCHANGE') return this.exchanges.bring(by, activityId ?? '', day, people, how);
    const fresh = await this.advisory.bring(by, activityId ?? '', people.flatMap(({ memberId }) => memberId ?? []), how);
    return people.map(({ memberId }) => fresh.get(memberId ?? '') ?? null);
  }

  private line(number: number, row: RowReader, seen: Seen): CheckedLine {
    const kind = row.choice('tipo', KINDS, 'Webinar, Intercambio o Asesoría');
    if (row.raw('tipo') === '') row.wrong('tipo', 'Falta el tipo: Webinar, Intercambio o Asesoría.');
    const title = row.text('actividad', { max: 150, required: true });
    const day = row.day('fecha', { required: true, until: limaDate(this.clock.now()) });
    const activity = kind && day && title ? this.activity(row, { kind, title, day }, seen) : null;
    const who = person(row, kind, seen);
    const post = row.text('cargo', { max: 150 });
    const duty = kind === 'EXCHANGE' && post !== '' ? dutyOf(post) : 'OTHER';
    if (!duty) row.wrong('cargo', `No sabemos qué cargo es «${short(post)}»: escribe Dirección, Jefatura, Especialista, Dirección de escuela, Docente u Otro.`);
    const value = activity && { ...activity, ...who, duty, post };
    const whose = who.memberId ?? (kind === 'EXCHANGE' ? personKey(who.name, who.igedCode) : `${foldText(who.name)}@${who.igedCode ?? ''}`);
    const key = activity && `asistencia:${activity.kind}:${activity.activityId ?? foldText(activity.title)}:${activity.day}:${whose}`;
    return { number, problems: row.problems, key, value: row.problems.length > 0 ? null : value };
  }

  private activity(row: RowReader, { kind, title, day }: { kind: AttendanceKind; title: string; day: string }, { exchanges, sessions }: Seen): Activity | null {
    const folded = foldText(title);
    if (kind === 'WEBINAR') return title.length < 5 ? row.wrong('actividad', 'Escribe el título del webinar, de cinco letras o más.') : { kind, activityId: null, title, day };
    if (kind === 'EXCHANGE') return exchangeNamed(row, { title, day }, exchanges);
    const found = sessions.find((one) => one.code.toUpperCase() === title.toUpperCase()) ?? sessions.find((one) => foldText(one.topic) === folded && one.day === day);
    if (!found) return row.wrong('actividad', `No hay una asesoría realizada con el código o asunto «${title}». Trae primero las asesorías.`);
    return found.day === day ? { kind, activityId: found.id, title: found.topic, day } : row.wrong('fecha', `La asesoría ${found.code} se realizó otro día.`);
  }
}

type AttendanceLine = ReadyLine & { value: AttendanceValue };

/** The rows of each activity and day. */
function together(lines: readonly ReadyLine[]): AttendanceLine[][] {
  const groups = new Map<string, AttendanceLine[]>();
  for (const line of lines as readonly AttendanceLine[]) {
    const { kind, activityId, title, day } = line.value;
    const key = `${kind} ${activityId ?? foldText(title)} ${day}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
}

function person(row: RowReader, kind: AttendanceKind | null, { byEmail, byDni, igeds }: Seen): { memberId: string | null; name: string; igedCode: string | null } {
  const email = row.email('correo');
  const dni = row.raw('dni').replace(/\s/g, '');
  if (dni !== '' && !/^\d{8}$/.test(dni)) row.wrong('dni', 'El DNI tiene ocho cifras; si la hoja le quitó el cero del inicio, vuelve a ponérselo.');
  const [mailed, numbered] = [email ? byEmail.get(email) : undefined, byDni.get(dni)];
  if (mailed && numbered && mailed !== numbered) row.wrong('dni', 'El correo y el DNI son de dos personas distintas.');
  const memberId = mailed ?? numbered ?? null;
  if (memberId) return { memberId, name: '', igedCode: null };
  const name = row.text('nombre', { max: 150 });
  const igedCode = named(row, 'instancia', igeds, { one: 'la instancia', required: false });
  if (email && name === '') row.wrong('correo', `No hay una gestora o un gestor con el correo ${email}. Trae primero a las personas, o escribe su nombre y su instancia.`);
  else if (name === '' || (kind !== 'ADVISORY' && !igedCode && row.raw('instancia') === ''))
    row.wrong(null, 'No sabemos quién es: escribe su correo, su DNI, o su nombre y su instancia.');
  else if (kind === 'ADVISORY') row.wrong('correo', 'En una asesoría solo se anota a quien tiene cuenta: escribe su correo o su DNI.');
  return { memberId, name, igedCode };
}
