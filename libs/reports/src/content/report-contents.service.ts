import { Inject, Injectable } from '@nestjs/common';
import { exchangeTitle, Internships, Testimonials } from '@lib/exchanges';
import { DICTIONARY, EXCHANGE_DICTIONARY, Figures, FiguresOfExchange, sqlOf } from '@lib/figures';
import { CONFIG, type Config } from '@lib/platform';
import { contentErrors } from './content.errors.js';
import { chapterOf, internshipOf, ROUTE_STEPS, testimonialOf, withAlt, type Written } from './parts.js';
import { proposals } from './proposals.js';
import { ReportChapters } from './report-chapters.queries.js';
import type { ReportContent, ReportExchange, ReportFigure, ReportTexts } from './report-content.js';
import { boundFigure, pick } from './report-figures.js';
import { ReportHeads, type HeadRow } from './report-head.queries.js';

/** Which figures each part tells, by their key. */
export const SHOWN = {
  summary: [
    'exchange.attended', 'exchange.regions', 'exchange.igeds', 'exchange.presented', 'exchange.stands', 'exchange.schools',
    'exchange.directors_regional', 'exchange.directors_ugel', 'exchange.replica_wishes',
  ],
  community: ['members.registered', 'members.ranked', 'members.continuous', 'practices.in_force', 'igeds.with_practices', 'activities.held', 'igeds.by_kind', 'activities.by_kind'],
  route: ['practices.by_stage', 'practices.referent'],
  network: ['members.by_region'],
  attendance: [
    'exchange.registered', 'exchange.attended', 'exchange.attended_by_day', 'exchange.attended_by_region', 'exchange.attended_by_kind', 'exchange.attended_by_duty',
    'exchange.directors_regional', 'exchange.directors_ugel', 'exchange.igeds_by_kind',
  ],
} as const;

const QUERIES = new Map([...DICTIONARY, ...EXCHANGE_DICTIONARY].map((figure) => [figure.key, sqlOf(figure)]));

/** What a report says, put together from what was recorded and what staff wrote. */
@Injectable()
export class ReportContents {
  constructor(
    private readonly heads: ReportHeads,
    private readonly chapters: ReportChapters,
    private readonly internships: Internships,
    private readonly testimonials: Testimonials,
    private readonly figures: Figures,
    private readonly ofExchange: FiguresOfExchange,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws DomainError REPORT_EXCHANGE_NOT_FOUND */
  async compose(exchangeId: string, texts: ReportTexts): Promise<ReportContent> {
    const head = await this.heads.one(exchangeId);
    if (!head) throw contentErrors.REPORT_EXCHANGE_NOT_FOUND();
    const { publicUrl } = this.config;
    const rows = await this.chapters.of(exchangeId);
    const visit = await this.internships.ofExchange(exchangeId);
    const told = await this.testimonials.ofReport(exchangeId);
    const { book, year, asOf } = await this.counted(head);
    const exchange = exchangeOf(head, publicUrl);
    const written: Written = (key, proposal) => {
      const own = texts[key]?.trim() ? texts[key] : undefined;
      return { key, text: own ?? proposal, own: own !== undefined };
    };
    const chapters = rows.map((row) => ({ day: row.day, chapter: chapterOf(row, publicUrl, written) }));
    const internship = visit && internshipOf(visit, publicUrl, { key: 'internship', text: '', own: false });
    const practices = chapters.filter(({ chapter }) => chapter.presented).map(({ chapter }) => chapter.title);
    const proposed = proposals({ exchange, book, year, practices, internship });
    const text = (key: keyof typeof proposed) => written(key, proposed[key]);
    return {
      format: 1,
      exchange,
      asOf: asOf.toISOString(),
      presentation: text('presentation'),
      summary: { ...text('summary'), figures: pick(book, SHOWN.summary) },
      community: { ...text('community'), year, figures: pick(book, SHOWN.community) },
      route: { ...text('route'), steps: [...ROUTE_STEPS], figures: pick(book, SHOWN.route) },
      network: { ...text('network'), figures: pick(book, SHOWN.network), tiles: head.tiles, igeds: head.igeds },
      days: head.days.map(({ day, programme }, at) => ({
        number: at + 1,
        day,
        programme,
        chapters: chapters.filter((one) => one.day === day).map(({ chapter }) => chapter),
      })),
      fair: (await this.heads.stands(exchangeId)).map((stand) => ({ ...stand, photos: stand.photos.map((photo) => withAlt(photo, `el puesto «${stand.name}»`)) })),
      internship: internship && { ...internship, ...text('internship') },
      testimonials: { ...text('testimonials'), items: told.map(testimonialOf) },
      attendance: { figures: pick(book, SHOWN.attendance) },
      closing: text('closing'),
    };
  }

  /** Both dictionaries: of the exchange, and of its year, or the latest there is of one that is still to come. */
  private async counted(head: HeadRow): Promise<{ book: ReportFigure[]; year: number; asOf: Date }> {
    const known = await this.figures.years();
    const held = Number(head.startsOn.slice(0, 4));
    const ofYear = await this.figures.ofYear(known.includes(held) ? held : null);
    const told = await this.ofExchange.told(head.id);
    const book = [...ofYear.figures.map((one) => boundFigure(one, ofYear.asOf, QUERIES.get(one.key) ?? '')), ...told.figures.map((one) => boundFigure(one, told.asOf, QUERIES.get(one.key) ?? ''))];
    return { book, year: ofYear.year, asOf: told.asOf };
  }
}

function exchangeOf({ number, name, tiles: _, days: __, igeds: ___, ...same }: HeadRow, origin: string): ReportExchange {
  return { ...same, title: exchangeTitle(number, name), link: `${origin}/intercambios/${same.slug}` };
}
