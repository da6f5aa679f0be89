import { SMTPServer } from 'smtp-server';
import { SmtpMailer } from '../../../libs/platform/src/mail/smtp-mailer.js';

let server: SMTPServer;
let received: string[];
let mailer: SmtpMailer;
beforeAll(async () => {
  received = [];
  server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push(Buffer.concat(parts).toString('utf8'));
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as { port: number };
  mailer = new SmtpMailer(`smtp://127.0.0.1:${port}`, 'Comunidad de Práctica <no-responder@localhost>');
});
afterAll(() => new Promise<void>((closed) => server.close(closed)));

const plain = { to: 'gestora@prueba.test', subject: 'Hola', text: 'Hola', html: '<p>Hola</p>', messageId: '<a@localhost>' };

test('what leaves carries the one-click headers and the invitation that mail programs offer to add', async () => {
  const link = `https://ejemplo.pe/avisos/baja/${'a'.repeat(64)}.${'b'.repeat(43)}`;
  const headers = { 'List-Unsubscribe': `<${link}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
  const content = 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n';
  await mailer.send({ ...plain, headers, calendar: { method: 'CANCEL', content } });
  const raw = received[0].replace(/\r\n[ \t]+/g, ' ');
  expect(raw).toContain(`List-Unsubscribe: <${link}>`);
  expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  expect(raw).toMatch(/Content-Type: text\/calendar;[^\n]*method=CANCEL/i);
  expect(raw).toContain('filename=invitacion.ics');
});

test('a letter without them has none of it', async () => {
  await mailer.send(plain);
  expect(received[1]).not.toMatch(/List-Unsubscribe|text\/calendar/);
});
