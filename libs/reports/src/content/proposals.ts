import { listed, longDay, longDays } from './dates.rules.js';
import type { ReportExchange, ReportInternship } from './report-content.js';
import { counted, pick, type FigureBook } from './report-figures.js';

export type ProposalFacts = {
  exchange: ReportExchange;
  /** The dictionaries: of the exchange and of the year. */
  book: FigureBook;
  year: number;
  practices: string[];
  internship: Pick<ReportInternship, 'day' | 'hostName' | 'practice'> | null;
};

const paragraphs = (...lines: readonly string[]): string => lines.filter(Boolean).join('\n');
const sentence = (text: string): string => (text && !/[.!?…]$/.test(text) ? `${text}.` : text);
const verb = (book: FigureBook, key: string, one: string, many: string): string => (pick(book, [key])[0].value === 1 ? one : many);

/** What each text says until staff write it: made from what was recorded, with figures of the dictionaries alone. */
export function proposals(facts: ProposalFacts) {
  return {
    presentation: presentation(facts),
    summary: summary(facts),
    community: community(facts),
    route:
      'Cada práctica recorre una ruta de tres estadios: inicial, intermedio y avanzado. No avanza por puntos ni por popularidad: lo decide el equipo de la ' +
      'Comunidad de Práctica, con fecha, sobre la rúbrica de una persona experta y lo que la práctica ya demostró.\n' +
      'Quienes llegan al estadio avanzado, completan su ficha de transferencia y presentan su práctica en un intercambio pueden ser designados referentes: ' +
      'otras instancias aprenden de ellos y adaptan lo que hicieron.',
    network: network(facts),
    internship: internship(facts),
    testimonials: 'Esto dijeron, con su consentimiento, algunas de las personas que participaron.',
    closing:
      'Lo que se compartió en estos días empieza a valer cuando otra instancia lo adapta. Cada práctica de este reporte tiene su página: allí se puede leer ' +
      'completa, escribir a su equipo y pedir una transferencia.\n' +
      'El equipo de la Comunidad de Práctica acompañará a quienes dijeron que quieren replicar una práctica y a los equipos que anotaron mejoras por hacer.',
  };
}

function presentation({ exchange, practices }: ProposalFacts): string {
  const { title, startsOn, endsOn, venue, hostName, macroRegionName, objective } = exchange;
  const days = startsOn === endsOn ? `El ${longDay(startsOn)}` : `El ${longDays(startsOn, endsOn)}`;
  const named = practices.length === 0 ? '' : `Se presentaron ${listed(practices.map((one) => `«${one}»`))}.`;
  return paragraphs(
    `${days}, el ${title} reunió en ${venue} a instancias de gestión educativa de la macrorregión ${macroRegionName}, con ${hostName} como anfitriona.`,
    objective && sentence(`Su objetivo fue el siguiente: ${objective[0]?.toLowerCase() ?? ''}${objective.slice(1)}`),
    `${named} Este reporte recoge lo que se compartió, lo que las personas expertas comentaron y lo que se vio en el territorio, para que otras instancias puedan adaptarlo.`.trim(),
  );
}

function summary({ book }: ProposalFacts): string {
  const people = counted(book, 'exchange.attended');
  const from = listed([counted(book, 'exchange.regions'), counted(book, 'exchange.igeds')].filter(Boolean));
  const came = people && `${verb(book, 'exchange.attended', 'Participó', 'Participaron')} ${people}${from && ` de ${from}`}.`;
  const practices = counted(book, 'exchange.presented');
  const commented = counted(book, 'exchange.commented');
  const presented =
    practices && `${verb(book, 'exchange.presented', 'Se presentó', 'Se presentaron')} ${practices}${commented && `; ${commented} con retroalimentación publicada`}.`;
  const stands = counted(book, 'exchange.stands');
  const left = counted(book, 'exchange.contributions');
  const fair = stands && `La feria de evidencias reunió ${stands}${left && `, donde quienes visitaron dejaron ${left}`}.`;
  const visited = listed([counted(book, 'exchange.islands'), counted(book, 'exchange.schools')].filter(Boolean));
  const wishes = counted(book, 'exchange.replica_wishes');
  return paragraphs(
    [came, presented].filter(Boolean).join(' '),
    [fair, visited && `La pasantía contó con ${visited}.`].filter(Boolean).join(' '),
    wishes && `En sus testimonios, las personas expresaron ${wishes} de replicar una práctica en su territorio.`,
  );
}

function community({ book, year }: ProposalFacts): string {
  const members = counted(book, 'members.registered');
  const practices = counted(book, 'practices.in_force');
  const held = listed([members, practices && `${practices} vigentes`].filter(Boolean));
  return paragraphs(
    'La Comunidad de Práctica de Gestión Educativa es el espacio donde quienes gestionan la educación en las DRE, las GRE, las UGEL y los gobiernos locales ' +
      'comparten lo que les funcionó, reciben retroalimentación de personas expertas y adaptan lo que otras instancias hicieron antes.',
    held && `En ${year}, hasta la fecha de corte, reúne ${held}.`,
  );
}

function network({ book }: ProposalFacts): string {
  const igeds = counted(book, 'igeds.with_practices');
  return paragraphs(
    'La red la forman las gestoras y los gestores registrados de todas las regiones del país. El mapa muestra dónde están; la tabla, qué instancias de cada región ' +
      'participaron en este intercambio.',
    igeds && `Hoy ${verb(book, 'igeds.with_practices', 'tiene', 'tienen')} al menos una práctica vigente ${igeds}.`,
  );
}

function internship({ internship: visit }: ProposalFacts): string {
  if (!visit) return '';
  const practice = visit.practice ? ` y conocieron en el terreno «${visit.practice.title}»` : '';
  return `El ${longDay(visit.day)}, quienes participaron visitaron la ${visit.hostName}${practice}. Recorrieron, por equipos que rotaban, un circuito de islas donde cada escuela mostró qué hace y con qué resultado.`;
}
