import { connect } from 'node:net';
import { DICTIONARY, OpenData } from '@lib/figures';
import { earn, people } from '../recognition/people.js';
import { HUAURA, openStage, published, submitted, type Stage } from '../practices/cast.js';
import { readSheet } from '../../../libs/figures/src/importing/sheet.reader.js';
import { DownloadPlaces } from '../../../libs/figures/src/open-data/download-places.js';

type Cell = string | number | null;

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

describe('Whoever takes a file away', () => {
  /** The set gives what it is told to for as long as `work` takes. */
  async function giving<T>(rows: () => AsyncGenerator<Cell[]>, work: () => Promise<T>): Promise<T> {
    const set = stage.app.app.get(OpenData, { strict: false }).set('practicas');
    const kept = set?.rows;
    Object.assign(set ?? {}, { rows });
    return work().finally(() => Object.assign(set ?? {}, { rows: kept }));
  }
  /** Rows without end, and the moment in which nobody reads them any more. */
  function endless(): { rows: () => AsyncGenerator<Cell[]>; ended: Promise<void> } {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const rows = async function* () {
      try {
        for (;;) yield ['x'.repeat(10_000)];
      } finally {
        end();
      }
    };
    return { rows, ended };
  }
  const answered = async (status: number): Promise<Response> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const answer = await get('/datos/instituciones.csv');
      if (answer.status === status) return answer;
      await answer.text();
    }
    throw new Error(`Never ${status}`);
  };

  test('takes three at once; the next is told so in words, and when to come back', async () => {
    let wake = (): void => undefined;
    const woken = new Promise<void>((resolve) => (wake = resolve));
    await giving(
      async function* () {
        await woken;
        yield [];
      },
      async () => {
        const held = [1, 2, 3].map(() => get('/datos/practicas.csv').then((answer) => answer.text()));
        const answer = await answered(429);
        expect([answer.headers.get('retry-after'), (await answer.text()).includes('Espera a que termine uno y vuelve a intentarlo')]).toEqual(['10', true]);
        wake();
        await Promise.all(held);
      },
    );
    expect((await answered(200)).status).toBe(200);
  });

  test('and goes away: the reading ends, and her place is free', async () => {
    const { rows, ended } = endless();
    await giving(rows, async () => {
      const gone = new AbortController();
      const { status } = await fetch(`${stage.app.url}/datos/practicas.csv`, { signal: gone.signal });
      expect(status).toBe(200);
      gone.abort();
      await ended;
    });
  });

  test('and stops reading without going away is cut, so that nobody holds a place asleep', async () => {
    const { rows, ended } = endless();
    const { limits } = stage.app.app.get(DownloadPlaces, { strict: false });
    const before = { ...limits };
    Object.assign(limits, { stallMs: 20 });
    const socket = connect(Number(new URL(stage.app.url).port), '127.0.0.1');
    await giving(rows, async () => {
      socket.on('error', () => undefined).pause();
      socket.write('GET /datos/practicas.csv HTTP/1.1\r\nHost: localhost\r\n\r\n');
      await ended;
    }).finally(() => socket.destroy());
    Object.assign(limits, before);
    expect((await answered(200)).status).toBe(200);
  });
});

test('Webinars and exchanges that were held are sets of their own, without small groups', async () => {
  const id = '6f1d7a52-6f35-4c5e-9a0e-5f9e5d6f0a11';
  await stage.app.db.rows({ text: `insert into webinar (id, slug, title, about, state, starts_at, ends_at, plan_digest, announced_at, created_by, created_at, updated_at)
    values ($1, 'de-prueba', 'De prueba', 'Prueba', 'HELD', '2026-02-20T15:00:00Z', '2026-02-20T16:30:00Z', '', now(), $1, now(), now())`, values: [id] });
  await stage.app.db.rows({ text: `insert into webinar_attendee (id, webinar_id, name, iged_code, registered_at, connected_at, connected_how, updated_at)
    select gen_random_uuid(), $1, 'Persona que no figura', '${HUAURA}', now(), case when n <= 4 then now() end, case when n <= 4 then 'OWN' end, now() from generate_series(1, 6) n`, values: [id] });
  const { filas } = (await (await get('/datos/webinars.json')).json()) as { filas: object[] };
  expect(filas).toEqual([expect.objectContaining({ titulo: 'De prueba', fecha: '2026-02-20', minutos: 90, inscritas: 6, asistentes: null, regiones: null, instancias: null, importado: 'no' })]);
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
