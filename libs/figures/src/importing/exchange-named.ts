import type { KnownExchange } from '@lib/exchanges';
import { foldText } from '@lib/kernel';
import type { AttendanceValue } from './attendance.fields.js';
import type { RowReader } from './cell.readers.js';

const plain = (text: string): string => foldText(text).replace(/[^a-z0-9]+/g, ' ').trim();

/** The exchange of this name or number that was held on that day; what is wrong is told by its cell. */
export function exchangeNamed(row: RowReader, { title, day }: { title: string; day: string }, exchanges: readonly KnownExchange[]): Pick<AttendanceValue, 'kind' | 'activityId' | 'title' | 'day'> | null {
  const told = plain(title);
  const alike = exchanges.filter((one) => namesOf(one).includes(told));
  const held = alike.filter(({ startsOn, endsOn }) => day >= startsOn && day <= endsOn);
  const [first] = held;
  if (alike.length === 0)
    return row.wrong('actividad', `No hay un intercambio con el nombre o número «${title}». Si se realizó antes de esta plataforma, regístralo primero en «Intercambios».`);
  if (!first) return row.wrong('fecha', alike.length === 1 ? `Ese día no es del intercambio: fue ${daysOf(alike[0])}.` : 'Ese día no es de ningún intercambio con ese nombre o número.');
  if (held.length > 1) return row.wrong('actividad', `Ese día hubo ${held.length} intercambios con el nombre o número «${title}»: escríbelo completo, como «${first.title}».`);
  if (first.state === 'CLOSED') return row.wrong('actividad', `«${first.title}» ya está cerrado: su asistencia no cambia.`);
  return { kind: 'EXCHANGE', activityId: first.id, title: first.title, day };
}

/** «I Intercambio Macrorregional Centro», its name, its number in letters or figures, its address. */
function namesOf({ number, title, name, slug }: KnownExchange): string[] {
  const roman = plain(title.slice(0, title.length - name.length));
  return [title, name, slug, `${number} ${name}`, String(number), `n ${number}`, roman, `${roman} intercambio`, `intercambio ${roman}`, `intercambio ${number}`].map(plain);
}

function daysOf({ startsOn, endsOn }: KnownExchange): string {
  const shown = (day: string): string => day.split('-').reverse().join('/');
  return startsOn === endsOn ? `el ${shown(startsOn)}` : `del ${shown(startsOn)} al ${shown(endsOn)}`;
}
