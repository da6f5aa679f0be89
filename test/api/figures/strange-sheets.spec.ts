import ExcelJS from 'exceljs';
import { zipped } from '../../../libs/figures/src/open-data/zip-stream.js';
import { openStage, type Stage } from '../practices/cast.js';
import { sheetsOf } from './sheets.js';

/** Sheets as directorates really have them: each comes in, or says in Spanish what to do. */
let stage: Stage;
let sheets: ReturnType<typeof sheetsOf>;
beforeAll(async () => {
  stage = await openStage();
  for (const who of ['author', 'colleague', 'expert', 'staff'] as const) await stage.who(who);
  sheets = sheetsOf(stage);
});
afterAll(() => stage.close());

const one = async <T>(text: string, values: unknown[] = []): Promise<T> => (await stage.app.db.rows<{ v: T }>({ text: `select (${text}) as v`, values }))[0].v;

async function book(fill: (book: ExcelJS.Workbook) => void): Promise<Buffer> {
  const made = new ExcelJS.Workbook();
  fill(made);
  return Buffer.from(await made.xlsx.writeBuffer());
}
const HEAD = ['Correo', 'Nombres y apellidos', 'UGEL', 'Participa desde'];
const since = (email: string): Promise<string> => one(`select to_char(created_at at time zone 'America/Lima', 'YYYY-MM-DD') from member where id = (select id from account where email = $1)`, [email]);
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
const line = (mail: string, day = '12/03/2025') => [`${mail}@rara.test`, 'Gestora de muestra', '150202', day];
const csv = (mail: string, by = ';', end = '\n'): string => [HEAD, line(mail)].map((cells) => cells.join(by)).join(end) + end;

describe('A sheet of today comes in', () => {
  test.each<[string, string, () => Promise<Buffer | string>, string]>([
    ['with semicolons', 'a', async () => csv('a'), 'a.csv'],
    ['with commas', 'b', async () => csv('b', ','), 'b.csv'],
    ['with tabs', 'c', async () => csv('c', '\t'), 'c.csv'],
    ['with the mark of UTF-8', 'd', async () => `\ufeff${csv('d')}`, 'd.csv'],
    ['in the letters of Windows', 'e', async () => Buffer.from(csv('e').replace('Gestora', 'Gestora Ñuñoa'), 'latin1'), 'e.csv'],
    ['in UTF-16, as «Texto Unicode» is saved', 'f', async () => utf16(csv('f', '\t', '\r\n')), 'f.csv'],
    ['with the lines of an old Mac', 'g', async () => csv('g', ';', '\r'), 'g.csv'],
    ['with the delimiter told in its first line', 'h', async () => `sep=|\r\n${csv('h', '|', '\r\n')}`, 'h.csv'],
    ['with titles and empty rows over its headings', 'i', async () => `REGISTRO DE GESTORES, 2025;;;\n;;;\n${csv('i')}`, 'i.csv'],
    ['with empty rows and spaces', 'j', async () => `\n \t ;;\n${csv('j').replace('150202', '  ugel 09  HUAURA ')}\n;;;\n`, 'j.csv'],
    ['with quotes inside a text, and codes kept as text', 'k', async () => csv('k').replace('Gestora de', 'Gestora "de"').replace('150202', '="150202"'), 'k.csv'],
    ['with signs that nobody sees', 'l', async () => csv('l').replace('l@', '\u200bl\u200b@'), 'l.csv'],
    ['with two headings of one name', 'm', async () => csv('m').replaceAll('\n', ';Correo\n').replace(/;Correo\n$/, ';otra@rara.test\n'), 'm.csv'],
    ['with the day in words', 'n', async () => csv('n').replace('12/03/2025', '12 de marzo de 2025'), 'n.csv'],
    ['with the day as its serial number', 'o', async () => csv('o').replace('12/03/2025', '45728'), 'o.csv'],
    ['as a book with dates and numbers of its own', 'p', () => book((made) => made.addWorksheet('Hoja').addRows([HEAD, ['p@rara.test', 'Gestora', 150202, new Date('2025-03-12T00:00:00Z')]])), 'p.xlsx'],
    ['as a book with a serial number and no format', 'q', () => book((made) => made.addWorksheet('Hoja').addRows([HEAD, ['q@rara.test', 'Gestora', '150202', 45728]])), 'q.XLSX'],
    ['behind a hidden sheet', 'r', () => book((made) => {
      made.addWorksheet('Listas', { state: 'hidden' }).addRow(['Otra cosa']);
      made.addWorksheet('Más listas', { state: 'veryHidden' }).addRow(['Otra cosa']);
      made.addWorksheet('Hoja').addRows([HEAD, line('r')]);
    }), 'r.xlsx'],
    ['with a joined title and joined cells', 's', () => book((made) => {
      const sheet = made.addWorksheet('Hoja');
      sheet.addRows([['GESTORES DE LA UGEL'], [], HEAD, line('s'), ['s2@rara.test', 'Gestora dos'], []]);
      sheet.mergeCells('A1:D1');
      sheet.mergeCells('C4:C9');
      sheet.mergeCells('D4:D9');
    }), 's.xlsx'],
  ])('%s', async (_, mail, bytes, name) => {
    const seen = await sheets.checked(await bytes(), { kind: 'MEMBERS', name });
    expect([seen.problems, seen.wrong]).toEqual([[], 0]);
    expect((await sheets.brought(seen.id)).created).toBe(seen.rowCount);
    expect(await since(`${mail}@rara.test`)).toBe('2025-03-12');
  });

  test('rows keep the number that the sheet shows, whatever is over them', async () => {
    const { problems } = await sheets.checked(`GESTORES\n\n${csv('z')}\nmala;Gestora;150202;\n`, { kind: 'MEMBERS', name: 'filas.csv' });
    expect(problems).toEqual(['A6: «mala» no es un correo.']);
  });
});

describe('What cannot be read says what to do', () => {
  const OLD = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  /** A book whose rows were written by a hand that means harm. */
  async function raw(rows: string): Promise<Buffer> {
    const relation = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';
    const pieces: Buffer[] = [];
    const parts = [
      ['[Content_Types].xml', '<Types/>'],
      ['xl/workbook.xml', '<workbook><sheets><sheet name="Hoja" sheetId="1" r:id="rId1"/></sheets></workbook>'],
      ['xl/_rels/workbook.xml.rels', relation],
      ['xl/worksheets/sheet1.xml', `<worksheet><sheetData>${rows}</sheetData></worksheet>`],
    ];
    for await (const piece of zipped(parts.map(([name, text]) => ({ name, content: [text] })))) pieces.push(piece);
    return Buffer.concat(pieces);
  }
  const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const heads = `<row r="1">${cell('A1', 'correo')}${cell('B1', 'nombre')}${cell('C1', 'instancia')}</row>`;

  test.each<[string, () => Promise<Buffer | string>, string, string, RegExp]>([
    ['a file of 0 bytes', async () => '', 'a.csv', 'SHEET_NOTHING', /0 bytes/],
    ['a book of 0 bytes', async () => '', 'a.xlsx', 'SHEET_NOTHING', /0 bytes/],
    ['an .xls under another name', async () => OLD, 'a.xlsx', 'SHEET_OLD', /formato antiguo/],
    ['an .xls', async () => OLD, 'a.xls', 'SHEET_OLD', /guárdala como \.xlsx/],
    ['a book with a password', async () => Buffer.concat([OLD, Buffer.from('EncryptedPackage', 'utf16le')]), 'a.xlsx', 'SHEET_ENCRYPTED', /contraseña/],
    ['a page that a system calls .xlsx', async () => '<html><table><tr><td>correo</td></tr></table></html>', 'a.xlsx', 'SHEET_KIND', /se llama \.xlsx, pero/],
    ['a book that is called .csv', () => book((made) => made.addWorksheet('Hoja').addRows([HEAD, line('x')])), 'a.csv', 'SHEET_KIND', /se llama \.csv, pero/],
    ['quotes that are never closed', async () => 'correo;nombre\na@rara.test;"Gestora\nb@rara.test;Otra', 'a.csv', 'SHEET_QUOTES', /La fila 2 abre comillas/],
    ['a cell as long as a book', async () => `correo;nombre\na@rara.test;${'x'.repeat(9_000)}`, 'a.csv', 'SHEET_TOO_LARGE', /en la fila 2/],
    ['only a hidden heading', () => book((made) => made.addWorksheet('Hoja').addRow(['correo'])), 'a.xlsx', 'SHEET_EMPTY', /primera hoja visible/],
    ['rows that go back', () => raw(`${heads}<row r="3">${cell('A3', 'x')}</row><row r="2">${cell('A2', 'x')}</row>`), 'a.xlsx', 'SHEET_BROKEN', /guárdala otra vez/],
    ['rows without a number', () => raw(`${heads}<row r="muchas">${cell('A2', 'x')}</row>`), 'a.xlsx', 'SHEET_BROKEN', /guárdala otra vez/],
    ['a cell that opens and never ends', () => raw(`${heads}<row r="2"><c r="A2"><v>1</v>`), 'a.xlsx', 'SHEET_BROKEN', /guárdala otra vez/],
  ])('%s', async (_, bytes, name, reason, words) => {
    const answer = await sheets.send(await bytes(), { kind: 'MEMBERS', name });
    expect([answer.status, answer.reason, answer.message]).toEqual([400, reason, expect.stringMatching(words)]);
  });

  test('a sign that is none, a sheet coloured to its last column and joins without measure are no harm', async () => {
    const joins = '<mergeCells><mergeCell ref="A2:XFD1048576"/><mergeCell ref="B2:B1048576"/><mergeCell ref="??:9"/></mergeCells>';
    const rows = `${heads}<row r="2">${cell('A2', 'surro@rara.test')}${cell('B2', 'Gestora&#xD800;&#0; de muestra')}${cell('C2', '150202')}<c r="XFD2" s="1"/></row>`;
    const seen = await sheets.checked(await raw(`${rows}</sheetData>${joins}<sheetData>`), { kind: 'MEMBERS', name: 'dura.xlsx' });
    expect([seen.problems, (await sheets.brought(seen.id)).created]).toEqual([[], 1]);
    expect(await one(`select name from member where id = (select id from account where email = 'surro@rara.test')`)).toBe('Gestora de muestra');
  });
});

describe('Each of the other importers reads them too', () => {
  const TITLES = ['CUADRO DE SEGUIMIENTO 2025'];

  test('practices, with a title, a formula, a day that is none and a theme without accents', async () => {
    const heads = ['Título', 'Resumen', 'Tema', 'Instancia que lidera', 'Inicio'];
    const bytes = await book((made) => {
      const sheet = made.addWorksheet('Hoja');
      sheet.addRows([TITLES, heads, ['Práctica rara', 'Une.', ' TECNICO  productiva e inclusion ', 'ugel 09 huaura', '1/3/2024'], ['Otra', 'Une.', 'Ninguno', 150202, '12/03/25']]);
      sheet.getCell('A4').value = { formula: 'A3', result: 'Otra' };
    });
    const seen = await sheets.checked(bytes, { kind: 'PRACTICES', name: 'cuadro.xlsx' });
    expect(seen.problems).toEqual([
      'A4: Tiene una fórmula. Cópiala y pégala como valor.',
      'C4: No encontramos el tema «Ninguno». Escribe su nombre oficial o su código.',
      'E4: «12/03/25» no es una fecha: escríbela como 21/11/2026.',
    ]);
    expect((await sheets.brought(seen.id)).created).toBe(1);
  });

  test('advisory sessions, with tabs and the letters of Windows', async () => {
    const text = ['Asunto\tTema\tFecha\tCorreo de quien la pidió\tCorreo de la persona experta', 'Cómo medir\ttecnico productiva e inclusion\t12-03-2025\tAUTHOR@prueba.test \texpert@prueba.test', 'Otra\t\t\tauthor@prueba.test\t'].join('\r\n');
    const seen = await sheets.checked(Buffer.from(text, 'latin1'), { kind: 'ADVISORY', name: 'cuadro.csv' });
    expect(seen.problems).toEqual(['E3: Falta el correo.', 'C3: Falta la fecha.', 'B3: Falta el tema.']);
    expect((await sheets.brought(seen.id)).created).toBe(1);
  });

  test('attendance, with the activity and its day joined over all its rows', async () => {
    const bytes = await book((made) => {
      const sheet = made.addWorksheet('Hoja');
      sheet.addRows([TITLES, ['Tipo', 'Actividad', 'Fecha', 'Correo'], ['WEBINAR', 'Cómo medir la tutoría', new Date('2026-02-20T00:00:00Z'), 'author@prueba.test'], ['', '', '', 'colleague@prueba.test'], ['', '', '', 'nadie@prueba.test']]);
      for (const column of ['A', 'B', 'C']) sheet.mergeCells(`${column}3:${column}20`);
    });
    const seen = await sheets.checked(bytes, { name: 'lista.xlsx' });
    expect(seen.problems).toEqual([expect.stringMatching(/^D5: No hay una gestora o un gestor con el correo nadie@prueba.test/)]);
    expect([(await sheets.brought(seen.id)).created, await one(`select count(*)::int from webinar where title = 'Cómo medir la tutoría' and imported`)]).toEqual([2, 1]);
  });
});
