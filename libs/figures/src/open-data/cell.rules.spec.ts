import { columnName, csvLine, inert, sheetRow } from './cell.rules.js';

test.each([
  ['=1+1', "'=1+1"],
  ['+51 999', "'+51 999"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['  =HYPERLINK("http://x")', `'  =HYPERLINK("http://x")`],
  ['\uff1dcmd', "'\uff1dcmd"],
  ['Puentes = caminos', 'Puentes = caminos'],
  ['a\u0000b', 'ab'],
])('%j is written as %j', (text, written) => {
  expect(inert(text)).toBe(written);
});

test('a line keeps its cells apart whatever they hold', () => {
  expect(csvLine(['a;b', 'dice "sí"', 'dos\nlíneas', null, -3.5, '=x'])).toBe('"a;b";"dice ""sí""";"dos\nlíneas";;-3.5;\'=x\r\n');
});

test('a row of a sheet holds texts as texts and numbers as numbers', () => {
  expect(sheetRow(['<b>&', null, -2], 7)).toBe(
    '<row r="7"><c r="A7" t="inlineStr"><is><t xml:space="preserve">&lt;b&gt;&amp;</t></is></c><c r="C7"><v>-2</v></c></row>',
  );
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d is %s', (at, name) => {
  expect(columnName(at)).toBe(name);
});
