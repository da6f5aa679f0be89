import { readContextLines } from './iged-context.rules.js';

test('a paste from a sheet is read with its heading, its tabs and its accents', () => {
  const { lines, problems } = readContextLines('Código\tConectividad\tTamaño\n150202\tBaja\tPequeña\n\n210001;MEDIA;grande\r\n080001, alta , Mediana');
  expect(problems).toEqual([]);
  expect(lines.map(({ line, code, connectivity, size }) => [line, code, connectivity, size])).toEqual([
    [2, '150202', 'LOW', 'SMALL'],
    [4, '210001', 'MEDIUM', 'LARGE'],
    [5, '080001', 'HIGH', 'MEDIUM'],
  ]);
});

test.each([
  ['150202;poca;grande', 'La conectividad va en la segunda columna: baja, media o alta.'],
  ['150202;baja;enorme', 'El tamaño va en la tercera columna: pequeña, mediana o grande.'],
  ['150202', 'La conectividad va en la segunda columna: baja, media o alta.'],
])('«%s» is told back with its line', (text, message) => {
  expect(readContextLines(text).problems).toEqual([{ line: 1, text, message }]);
});

test('a code that is twice there is told at its second line', () => {
  expect(readContextLines('150202;baja;grande\n150202;alta;grande').problems).toEqual([
    { line: 2, text: '150202;alta;grande', message: 'El código 150202 está repetido.' },
  ]);
});
