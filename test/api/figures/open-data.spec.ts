import { DICTIONARY, OpenData } from '@lib/figures';
import { earn, people } from '../recognition/people.js';
import { HUAURA, openStage, published, submitted, type Stage } from '../practices/cast.js';
import { readSheet } from '../../../libs/figures/src/importing/sheet.reader.js';

let stage: Stage;
const TITLE = '=HYPERLINK("http://evil.example";"Gana")';
const get = (path: string): Promise<Response> => fetch(`${stage.app.url}${path}`);
const SETS = ['practicas', 'instituciones', 'cifras', 'ranking-instituciones', 'diccionario'];

beforeAll(async () => {
  stage = await openStage();
  await published(stage, TITLE);
  await submitted(stage, 'Solo lo sabe el equipo');
  const some = await people(stage.app, 4, { igedCode: HUAURA, name: 'Persona que no figura' });
  for (const id of some) await earn(stage.app, id, 15);
});
afterAll(() => stage.close());

describe.each(SETS)('/datos/%s', (key) => {
  test('is the same set as CSV, workbook and JSON, with the columns of its codebook', async () => {
    const [csv, json, xlsx] = await Promise.all(['csv', 'json', 'xlsx'].map((form) => get(`/datos/${key}.${form}`)));
    expect([csv, json, xlsx].map(({ status, headers }) => [status, headers.get('content-type')?.split(';')[0], headers.get('content-disposition')])).toEqual([
      [200, 'text/csv', `attachment; filename="cop-${key}.csv"`],
      [200, 'application/json', `attachment; filename="cop-${key}.json"`],
      [200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', `attachment; filename="cop-${key}.xlsx"`],
    ]);
    const text = await csv.text();
    const { filas } = (await json.json()) as { filas: Record<string, string | number | null>[] };
    const book = await readSheet(Buffer.from(await xlsx.arrayBuffer()), 'a.xlsx');
    const read = await readSheet(Buffer.from(text), 'a.csv');
    expect(filas.length).toBeGreaterThan(0);
    expect([read.headers, book.headers]).toEqual([Object.keys(filas[0]), Object.keys(filas[0])]);
    expect([read.rows.length, book.rows.length]).toEqual([filas.length, filas.length]);
    const whole = (cells: unknown[]) => Object.keys(filas[0]).map((_, at) => cells[at] ?? '');
    expect(book.rows.map(({ cells }) => whole(cells))).toEqual(read.rows.map(({ cells }) => whole(cells)));
  });
});

test('When four files are being written, who comes next is told so in words, and when to come back', async () => {
  const slow = Array.from({ length: 4 }, () => new AbortController());
  const data = stage.app.app.get(OpenData, { strict: false });
  const set = data.set('practicas');
  const rows = set?.rows;
  let wake = (): void => undefined;
  const woken = new Promise<void>((resolve) => (wake = resolve));
  Object.assign(set ?? {}, { rows: async function* () { await woken; yield []; } });
  const held = slow.map(({ signal }) => fetch(`${stage.app.url}/datos/practicas.csv`, { signal }).then((answer) => answer.text()));
  const busy = async (): Promise<Response> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const answer = await get('/datos/instituciones.csv');
      if (answer.status === 503) return answer;
      await answer.text();
    }
    throw new Error('Never busy');
  };
  const answer = await busy();
  expect([answer.headers.get('retry-after'), (await answer.text()).includes('Espera unos segundos y vuelve a intentarlo')]).toEqual(['10', true]);
  wake();
  await Promise.all(held);
  Object.assign(set ?? {}, { rows });
  expect((await get('/datos/instituciones.csv')).status).toBe(200);
});

test('Webinars and exchanges that were held are sets of their own, without small groups', async () => {
  const id = '6f1d7a52-6f35-4c5e-9a0e-5f9e5d6f0a11';
  await stage.app.db.rows({ text: `insert into webinar (id, slug, title, about, state, starts_at, ends_at, plan_digest, announced_at, created_by, created_at, updated_at)
    values ($1, 'de-prueba', 'De prueba', 'Prueba', 'HELD', '2026-02-20T15:00:00Z', '2026-02-20T16:30:00Z', '', now(), $1, now(), now())`, values: [id] });
  await stage.app.db.rows({ text: `insert into webinar_attendee (id, webinar_id, name, iged_code, registered_at, connected_at, connected_how, updated_at)
    select gen_random_uuid(), $1, 'Persona que no figura', '${HUAURA}', now(), case when n <= 4 then now() end, case when n <= 4 then 'OWN' end, now() from generate_series(1, 6) n`, values: [id] });
  const { filas } = (await (await get('/datos/webinars.json')).json()) as { filas: object[] };
  expect(filas).toEqual([expect.objectContaining({ titulo: 'De prueba', fecha: '2026-02-20', minutos: 90, inscritas: 6, asistentes: null, regiones: 1, instancias: 1, importado: 'no' })]);
  expect(((await (await get('/datos/intercambios.json')).json()) as { filas: object[] }).filas).toEqual([]);
});

describe('What anyone takes away', () => {
  test('has no cell that a spreadsheet would run, and its text whole where nothing runs', async () => {
    const csv = await (await get('/datos/practicas.csv')).text();
    expect(csv).toContain(`"'${TITLE.replace(/"/g, '""')}"`);
    expect(csv).not.toMatch(/(?:^|[;\n])"?[=+@]/);
    const sheet = await readSheet(Buffer.from(await (await get('/datos/practicas.xlsx')).arrayBuffer()), 'a.xlsx');
    expect(sheet.rows[0].cells[1]).toBe(`'${TITLE}`);
    const json = (await (await get('/datos/practicas.json')).json()) as { filas: { titulo: string; direccion: string }[] };
    expect(json.filas.map(({ titulo }) => titulo)).toEqual([TITLE]);
    expect(json.filas[0].direccion).toMatch(/^http.*\/practicas\//);
  });

  test('has nobody in it, and nothing that is not public', async () => {
    for (const key of SETS)
      for (const form of ['csv', 'json']) {
        const text = await (await get(`/datos/${key}.${form}`)).text();
        expect([key, form, /@prueba|Persona que no figura|Solo lo sabe|\d{8}\b(?!-)/.exec(text.replace(/[0-9a-f]{8}-/g, ''))?.[0]]).toEqual([key, form, undefined]);
        expect(text).not.toMatch(/members\.pending|practices\.waiting/);
      }
  });

  test('tells every public figure with its definition, and keeps small groups to itself', async () => {
    const { filas } = (await (await get('/datos/cifras.json')).json()) as { filas: { anio: number; clave: string; valor: number | null; reservado: string }[] };
    const keys = new Set(filas.map(({ clave }) => clave));
    expect([...keys].sort()).toEqual(DICTIONARY.filter((figure) => figure.public).map(({ key }) => key).sort());
    expect(filas.filter(({ clave }) => clave === 'members.ranked').map(({ valor, reservado }) => [valor, reservado])).toEqual([[5, 'no']]);
    const book = await (await get('/datos/diccionario.csv')).text();
    for (const { key, definition } of DICTIONARY.filter((figure) => figure.public)) expect(book.includes(key) && book.includes(definition.slice(0, 30))).toBe(true);
  });

  test('lists no Iged of fewer than five active people', async () => {
    const { filas } = (await (await get('/datos/ranking-instituciones.json')).json()) as { filas: Record<string, number | string>[] };
    expect(filas.map((row) => [row.instancia_codigo, row.personas_activas, row.reservado])).toEqual([[HUAURA, 5, 'no']]);
  });

  test.each(['/datos/practicas', '/datos/practicas.exe', '/datos/miembros.csv', '/datos/../practicas.csv', '/datos/__proto__.json', '/datos/constructor.csv'])(
    '%s is nothing',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});
