import { randomUUID } from 'node:crypto';
import { JobWorker } from '@lib/platform';
import { askGraphql } from '../../support/http.js';
import { denials, missingOfNote, openProbe, ran, type Probe } from './probe.app.js';

let probe: Probe;
beforeAll(async () => { probe = await openProbe(); });
afterAll(() => probe.close());

const WRITE = 'mutation W($input: NoteInput!) { write(input: $input) { id text } }';
type Asked = { data: Record<string, unknown> | null };
const ask = (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
  askGraphql<Asked['data']>(`${probe.url}/graphql`, { query, variables }, headers);
const count = async () => Number((await probe.db.one<{ n: number }>({ text: 'select count(*) as n from note' }))?.n);

test('a mutation commits before it answers, and its job runs only then', async () => {
  const id = randomUUID();
  const { data, errors } = await ask(WRITE, { input: { id, text: '  hola  ' } });
  expect(errors).toBeUndefined();
  expect(data).toEqual({ write: { id, text: 'hola' } });
  await probe.app.get(JobWorker).drain(probe.databaseUrl);
  expect(ran).toEqual(['hola']);
});

test('a mutation that fails leaves no row and no job', async () => {
  const before = await count();
  const { errors } = await ask(WRITE, { input: { id: randomUUID(), text: 'then fail' } });
  expect(errors?.[0].extensions).toMatchObject({ code: 'INTERNAL' });
  expect(errors?.[0].extensions.correlationId).toMatch(/^[0-9a-f-]{36}$/);
  expect(JSON.stringify(errors)).not.toContain('insert');
  expect(await count()).toBe(before);
  await probe.app.get(JobWorker).drain(probe.databaseUrl);
  expect(ran).toEqual(['hola']);
});

test('a violated constraint answers with the sentence registered for its name', async () => {
  const { errors } = await ask(WRITE, { input: { id: randomUUID(), text: 'hola' } });
  expect(errors?.[0]).toMatchObject({ message: 'Ya hay una nota con ese texto.', extensions: { code: 'CONFLICT', reason: 'NOTE_TAKEN' } });
});

test('a refusal of several things at once tells each at its field', async () => {
  const { errors } = await ask(WRITE, { input: { id: randomUUID(), text: 'incomplete' } });
  expect(errors?.[0].extensions).toEqual({ code: 'BAD_USER_INPUT', reason: 'NOTE_INCOMPLETE', fields: missingOfNote });
});

test('a refusal by a rule is audited after the rollback', async () => {
  denials.length = 0;
  const { errors } = await ask(WRITE, { input: { id: randomUUID(), text: 'own iged' } });
  expect(errors?.[0].extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'OWN_IGED' });
  expect(denials).toMatchObject([{ reason: 'OWN_IGED', operation: 'NoteResolver.write' }]);
});

test.each([
  ['visitor', '', 'UNAUTHENTICATED'],
  ['a viewer without the permission', 'viewer=reader', 'FORBIDDEN'],
])('%s is refused what needs a permission', async (_, cookie, code) => {
  denials.length = 0;
  const { errors } = await ask('{ whoami }', {}, cookie ? { cookie } : {});
  expect(errors?.[0].extensions.code).toBe(code);
  expect(denials).toHaveLength(1);
});

test('a viewer with the permission is let in', async () => {
  expect((await ask('{ whoami }', {}, { cookie: 'viewer=writer' })).data).toEqual({ whoami: 'writer' });
});

test('an operation that declares nothing is closed to everyone', async () => {
  expect((await ask('{ forgotten }', {}, { cookie: 'viewer=writer' })).errors?.[0].extensions.code).toBe('FORBIDDEN');
});

const id = '7d3c0a52-6f5e-4b69-9a35-0d3f3d9f1a11';
test.each([
  [{ id, text: 'x'.repeat(21) }, 'input.text', 'TEXT_TOO_LONG', 'Escribe como máximo 20 caracteres; ahora tiene 21.'],
  [{ id, text: ' ' }, 'input.text', 'TEXT_TOO_SHORT', 'Escribe aquí tu respuesta.'],
  [{ id: '', text: 'a' }, 'input.id', 'ID_INVALID', expect.stringContaining('identificador')],
  [{ id: 0, text: 'a' }, 'input.id', 'ID_INVALID', expect.any(String)],
  [{ id: null, text: 'a' }, 'input.id', 'REQUIRED', 'Falta este dato.'],
  [{ text: 'a' }, 'input.id', 'REQUIRED', 'Falta este dato.'],
  [{ id: [id], text: 'a' }, 'input.id', 'VALUE_INVALID', expect.any(String)],
  [{ id, text: 'a', kind: 'OTHER' }, 'input.kind', 'OPTION_UNKNOWN', 'Elige una de las opciones de la lista.'],
  [{ id, text: 'a', role: 'ADMINISTRATOR' }, 'input.role', 'FIELD_UNKNOWN', 'Este dato no se acepta aquí.'],
  [{ id, text: 'a', day: '2026-03-03' }, 'input.day', 'DATE_IN_THE_FUTURE', 'La fecha no puede ser posterior a hoy.'],
  [{ id, text: 'a', day: '2026-02-30' }, 'input.day', 'DATE_INVALID', expect.any(String)],
])('the input %j is refused at its field', async (input, path, code, message) => {
  const { errors } = await ask(WRITE, { input });
  expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0].extensions.fields).toEqual([{ path, code, message }]);
});

test.each([
  ['{ note { id } }', {}],
  ['{ note(id: null) { id } }', {}],
  ['{ note(id: "") { id } }', {}],
  ['{ note(id: 0) { id } }', {}],
  ['{ note(id: ["a"]) { id } }', {}],
  ['query Q($id: ID!) { note(id: $id) { id } }', {}],
  ['query Q($id: ID!) { note(id: $id) { id } }', { id: null }],
  ['query Q($id: ID!) { note(id: $id) { id } }', { id: {} }],
  ['{ pageSize(first: 999999) }', {}],
  ['{ pageSize(first: null) }', {}],
])('%s with %j is bad input', async (query, variables) => {
  const { errors, data } = await ask(query, variables);
  expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0].extensions.fields?.[0].path).toMatch(/^(id|first)$/);
  expect(data?.note ?? null).toBeNull();
});

test('an unforeseen error tells nothing but an id', async () => {
  const { errors } = await ask('{ broken }');
  expect(JSON.stringify(errors)).not.toMatch(/secret|Error:|\.ts|stack/);
});
