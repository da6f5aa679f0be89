import { longDays } from '../content/dates.rules.js';
import type { PublishedEdition } from '../edition/editions.service.js';
import { cutOff } from '../layout/amounts.js';
import type { BlockItem, ReportBlock, ReportPart } from '../layout/report-part.js';
import { reportParts } from '../layout/report-parts.js';
import { ReportBlockKind, ReportTone, type ReportItem, type ReportPage, type ReportPageBlock, type ReportPagePart } from './report-page.types.js';

const LONGEST = 200;

/** The page of an edition. Of one whose address was withheld there is only its history and why. */
export function reportPage(edition: PublishedEdition): ReportPage {
  const { slug, title, number, latest, publishedAt, whatChanged, contentSha256, pdfSha256, pdfLength, withheld, content, takenBack, editions } = edition;
  const exchange = content?.exchange;
  return {
    ...{ slug, title, number, latest, publishedAt, whatChanged, contentSha256, pdfSha256, pdfLength, editions },
    withheldReason: withheld?.reason ?? '',
    takenBack: takenBack.length,
    days: exchange ? longDays(exchange.startsOn, exchange.endsOn) : '',
    venue: exchange?.venue ?? '',
    hostName: exchange?.hostName ?? '',
    macroRegionName: exchange?.macroRegionName ?? '',
    cutOff: content ? cutOff(content.asOf) : '',
    description: shortened(content?.summary.text ?? ''),
    exchangeSlug: exchange?.slug ?? '',
    parts: content ? pageParts(reportParts(content, takenBack.length)) : [],
  };
}

/** Whatever is laid out in parts, for a page. */
export function pageParts(parts: readonly ReportPart[]): ReportPagePart[] {
  return parts.map(({ id, level, kicker, title, blocks }) => ({ id, level, kicker, title, blocks: blocks.map(blockView) }));
}

function blockView({ kind, items, ...same }: ReportBlock): ReportPageBlock {
  return { ...same, kind: ReportBlockKind[kind], items: items.map(itemView) };
}

function itemView({ tone, ...same }: BlockItem): ReportItem {
  return { ...same, tone: ReportTone[tone || 'PLAIN'] };
}

/** For whoever sees only a link: whole words. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}
