import { disposition, kindOfName, nameFor, safeFileName } from './file-name.rules.js';

test.each([
  ['foto.JPG', 'IMAGE'],
  ['acta.final.pdf', 'DOCUMENT'],
  ['taller.mp4', 'VIDEO'],
  ['dibujo.svg', null],
  ['página.html', null],
  ['informe.pdf.exe', null],
  ['foto.php.jpg', null],
  ['macros.docm', null],
  ['viejo.doc', null],
  ['sin extensión', null],
  ['', null],
  ['.pdf', 'DOCUMENT'],
])('%s promises %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});

test.each([
  ['../../etc/passwd.jpg', 'passwd.jpg'],
  ['C:\\fotos\\aula.jpg', 'aula.jpg'],
  ['aula\r\nSet-Cookie: x.jpg', 'aulaSet-Cookie x.jpg'],
  ['<img src=x onerror=alert(1)>.png', 'img src=x onerror=alert(1).png'],
  ['gpj.\u202Eexe.jpg', 'gpj.exe.jpg'],
  ['..', 'archivo'],
  [`${'ñ'.repeat(300)}.pdf`, `${'ñ'.repeat(116)}.pdf`],
])('%j is kept as %j', (given, kept) => {
  expect(safeFileName(given)).toBe(kept);
});

test('a download carries the extension of its bytes and its real name', () => {
  expect(disposition('attachment', nameFor('Acta de José (1).pdf', 'pdf'))).toBe(
    `attachment; filename="Acta de Jose (1).pdf"; filename*=UTF-8''Acta%20de%20Jos%C3%A9%20%281%29.pdf`,
  );
});
