import type { DocumentData } from '@lib/documents';
import { longDays } from '../content/dates.rules.js';
import type { ReportContent, ReportPhoto } from '../content/report-content.js';
import { cutOff } from '../layout/amounts.js';
import type { BlockItem, ReportBlock, ReportPart } from '../layout/report-part.js';

const HOUSE = 'Comunidad de Práctica de Gestión Educativa';
const INSTITUTION = 'Dirección de Fortalecimiento de la Gestión Educativa Descentralizada · Ministerio de Educación';

/** What is shown of a file: its image in the document. */
export type Pictures = ReadonlyMap<string, string>;

export type EditionOf = { number: number; whatChanged: string };

/** What of a document is not its parts: how it is called, and its cover. Without an index it is a chapter to look at. */
export type DocumentFrame = {
  title: string;
  description: string;
  /** At the head of each page. */
  running: string;
  footer: string;
  indexTitle: string;
  cover: { kind: string; title: string; facts: string[]; notes: string[] } | null;
};

export function reportFrame(content: ReportContent, { whole, edition }: { whole: boolean; edition: EditionOf | null }): DocumentFrame {
  const { exchange, asOf } = content;
  const title = `Reporte de sistematización: ${exchange.title}`;
  const numbered = edition ? [`Edición ${edition.number}`] : ['Borrador'];
  const changed = edition?.whatChanged ? [`Qué cambió: ${edition.whatChanged}`] : [];
  return {
    title,
    description: `Lo que se compartió en el ${exchange.title}, ${longDays(exchange.startsOn, exchange.endsOn)}.`,
    running: exchange.title,
    footer: edition ? `${title} · Edición ${edition.number}` : title,
    indexTitle: whole ? 'Contenido' : '',
    cover: whole
      ? {
          kind: 'Reporte de sistematización',
          title: exchange.title,
          facts: [longDays(exchange.startsOn, exchange.endsOn), exchange.venue, `Anfitriona: ${exchange.hostName}`, `Macrorregión ${exchange.macroRegionName}`],
          notes: [...numbered, ...changed, `Cifras al ${cutOff(asOf)}`],
        }
      : null,
  };
}

/** What the template `report` shows. */
export function laidOutData({ cover, ...frame }: DocumentFrame, parts: readonly ReportPart[], pictures: Pictures, codes: Pictures): DocumentData {
  return {
    ...frame,
    houseName: HOUSE,
    cover: cover && { ...cover, institution: INSTITUTION },
    parts: parts.map((part) => ({ kicker: part.kicker, title: part.title, level: part.level, flows: part.flows ?? false, blocks: part.blocks.map((one) => blockData(one, pictures, codes)) })),
  };
}

function blockData({ kind, title, text, headers, items, amounts, photos }: ReportBlock, pictures: Pictures, codes: Pictures): DocumentData {
  return { kind, title, text, headers, amounts, items: items.map((one) => itemData(one, pictures, codes)), photos: photos.flatMap((one) => photoData(one, pictures)) };
}

function itemData({ label, heading, text, link, cells, tone, amount, photo }: BlockItem, pictures: Pictures, codes: Pictures): DocumentData {
  return { label, heading, text, cells, tone, amount, address: link, image: codes.get(link) ?? '', photo: (photo && photoData(photo, pictures)[0]) ?? null };
}

/** None when its file is not there any more. */
function photoData({ fileId, alt, caption, width, height }: ReportPhoto, pictures: Pictures): { image: string; alt: string; caption: string; ratio: number }[] {
  const image = pictures.get(fileId);
  // A panorama or a banner keeps its shape; nothing is so narrow that its caption has no room.
  return image ? [{ image, alt, caption, ratio: Math.min(4, Math.max(0.5, width / height)) }] : [];
}

export const linksOf = (parts: readonly ReportPart[]): string[] => unique(parts.flatMap(({ blocks }) => blocks.flatMap(({ items }) => items.map(({ link }) => link).filter(Boolean))));

export function photosOf(parts: readonly ReportPart[]): ReportPhoto[] {
  const all = parts.flatMap(({ blocks }) => blocks.flatMap(({ photos, items }) => [...photos, ...items.flatMap(({ photo }) => (photo ? [photo] : []))]));
  return [...new Map(all.map((photo) => [photo.fileId, photo])).values()];
}

const unique = (all: readonly string[]): string[] => [...new Set(all)];
