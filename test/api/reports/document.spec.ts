import sharp from 'sharp';
import { Compilers } from '../../../libs/documents/src/compilers.js';
import { Documents } from '../../../libs/documents/src/documents.service.js';
import type { ReportContent, ReportPhoto } from '../../../libs/reports/src/content/report-content.js';
import { LaidOutDocuments } from '../../../libs/reports/src/document/laid-out-documents.js';
import { ReportDocuments } from '../../../libs/reports/src/document/report-documents.service.js';
import type { Picture, ReportPictures } from '../../../libs/reports/src/document/report-pictures.js';
import { reportParts } from '../../../libs/reports/src/layout/report-parts.js';
import { readPdf } from '../../support/pdf.js';
import { accessibilityProblems } from '../../support/pdf-accessibility.js';
import { chapter, photo, reportContent } from '../../support/report-content.js';

const MADE_AT = new Date('2026-11-21T15:00:00Z');
const compilers = new Compilers();
let shown: string[] = [];
const pictures: Pick<ReportPictures, 'reduced'> = {
  async *reduced(photos: readonly ReportPhoto[]): AsyncGenerator<Picture | null> {
    for (const { fileId, width, height } of photos) {
      shown.push(fileId);
      yield { fileId, bytes: await sharp({ create: { width: Math.round(width / 20), height: Math.round(height / 20), channels: 3, background: `#${fileId.slice(-6)}` } }).jpeg().toBuffer() };
    }
  },
};
const reports = new ReportDocuments(new LaidOutDocuments(new Documents(compilers), pictures as ReportPictures));
afterAll(() => compilers.onModuleDestroy());

const flat = (text: string): string => text.replace(/\u200b/g, '').replace(/[\s\u00a0.]+/g, ' ');

describe('A systematisation report on paper', () => {
  const content = reportContent(3, 9);
  let pdf: ReturnType<typeof readPdf>;
  let pages: string[];
  let problems: string[];
  beforeAll(async () => {
    const bytes = await reports.pdf(content, { madeAt: MADE_AT, edition: { number: 2, whatChanged: 'Se corrigió el nombre de una UGEL.' } });
    problems = accessibilityProblems(bytes);
    pdf = readPdf(bytes);
    pages = pdf.text.split('\n').map(flat);
  });

  test('is accessible: PDF/UA-1, its language and title, tags for all it has, and an alternative text for each picture', () => {
    expect(problems).toEqual([]);
    expect([pdf.claimsUa, pdf.lang, pdf.title]).toEqual([true, 'es-PE', 'Reporte de sistematización: III Intercambio Macrorregional Centro']);
    for (const tag of ['H1', 'H2', 'H3', 'P', 'Table', 'TH', 'TD', 'L', 'LI', 'Figure', 'TOC', 'TOCI', 'Link']) expect(pdf.tags).toContain(tag);
    for (const { alt } of content.days[0].chapters.flatMap(({ photos }) => photos)) expect(pdf.alts).toContain(alt);
    expect(pdf.alts.filter((alt) => alt.startsWith('Código QR')).length).toBeGreaterThanOrEqual(4);
    expect(pdf.alts.some((alt) => alt.includes('Ica, reservado'))).toBe(true);
  });

  test('has a bookmark for each part and each chapter, in their order', () => {
    expect(pdf.outline.slice(1, -1)).toEqual(reportParts(content).map(({ title }) => title));
  });

  test('has an index whose numbers are those of the pages', () => {
    const index = pages.findIndex((text) => text.startsWith('Contenido'));
    for (const { level, kicker, title } of reportParts(content)) {
      const opening = flat(level === 1 ? title : `${kicker.toUpperCase()} ${title}`);
      const at = pages.findIndex((text, page) => page > index && (level === 1 ? text.startsWith(opening) : text.includes(opening)));
      expect([title, at > index]).toEqual([title, true]);
      expect(pages[index]).toContain(`${flat(title)} ${at + 1} `);
      // Printed at its foot, too.
      expect(pages[at].trim()).toMatch(new RegExp(` ${at + 1}$`));
    }
    expect(pdf.pages).toBe(pages.length);
  });

  test('says its edition and what changed, and leads to each practice', () => {
    expect(pages[0]).toContain('Edición 2');
    expect(pages[0]).toContain('Se corrigió el nombre de una UGEL');
    expect(new Set(pdf.links)).toEqual(new Set([...content.days[0].chapters.map(({ link }) => link), content.internship?.practice?.link]));
  });

  test('shows what is not told as reserved, never as a number', () => {
    expect(pdf.text).toContain('reservado');
    const book = pages.join(' ');
    for (const figure of content.attendance.figures.filter(({ value }) => value !== null)) expect(book).toContain(String(figure.value));
  });

  test('is the same bytes for the same content and day', async () => {
    const again = await reports.pdf(content, { madeAt: MADE_AT });
    const once = await new ReportDocuments(new LaidOutDocuments(new Documents(compilers), pictures as ReportPictures)).pdf(content, { madeAt: MADE_AT });
    expect(Buffer.compare(Buffer.from(again), Buffer.from(once))).toBe(0);
  });
});

describe('A report with little in it', () => {
  const bare = (): ReportContent => {
    const content = reportContent(1, 0);
    return {
      ...content,
      days: [{ ...content.days[0], chapters: [chapter(1, { expert: null, feedback: null, problem: '', strategy: [], results: { lines: [], indicators: [] }, summary: '' })] }],
      fair: [],
      internship: null,
      testimonials: { ...content.testimonials, items: [] },
      network: { ...content.network, igeds: [] },
    };
  };

  test('leaves out what it has nothing to say of', async () => {
    const { outline, claimsUa } = readPdf(await reports.pdf(bare(), { madeAt: MADE_AT }));
    expect(claimsUa).toBe(true);
    for (const title of ['Testimonios', 'Lo que se mostró en los puestos', 'La pasantía en la UGEL Jauja']) expect(outline).not.toContain(title);
  });

  test('what people write is never run: it is shown as they wrote it', async () => {
    const content = bare();
    const nasty = '#import "x": * $1/0$ = Título <script>alert(1)</script> \\u{41}';
    content.presentation.text = nasty;
    content.days[0].chapters[0] = { ...content.days[0].chapters[0], title: nasty, photos: [photo(1, nasty)] };
    const { text, alts } = readPdf(await reports.pdf(content, { madeAt: MADE_AT }));
    expect(flat(text)).toContain(flat(nasty).slice(0, 40));
    expect(alts).toContain(`Fotografía: ${nasty}`);
  });
});

test('the pages of one chapter come alone, with its photos and no other', async () => {
  const content = reportContent(4, 8);
  const [, second] = content.days[0].chapters;
  shown = [];
  const pages = await reports.pages(content, `chapter:${second.practiceId}`);
  expect(shown).toEqual(second.photos.map(({ fileId }) => fileId));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(page).toMatch(/^<svg[^>]* viewBox="0 [\d.]+ 595[\d.]* 841[\d.]*"/);
  expect(await reports.pages({ ...content, internship: null }, 'internship')).toEqual([]);
  expect((await reports.pages(content, 'cover')).length).toBe(2);
});
