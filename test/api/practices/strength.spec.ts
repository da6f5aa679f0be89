import { randomUUID } from 'node:crypto';
import { DECLARED, SAVE, SUBMIT, ADMIT, drafted, openStage, succeeded, type Stage } from './cast.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const ROUTE = `query ($slug: String!) { practiceRoute(slug: $slug) { step strength { level reasons next } } }`;
type Route = { practiceRoute: { step: string; strength: { level: string; reasons: string[]; next: string | null } } };
const MEASURED = { name: 'Asistencia', unit: '%', direction: 'UP', baseline: 80, baselineOn: '2024-03-01', result: 60, resultOn: '2025-12-01', source: 'SIAGIE' };
const results = (indicators: object[]) => ({ results: { lines: ['La asistencia bajó en época de lluvias.'], indicators } });

const strength = async (slug: string) => succeeded(await stage.ask<Route>(null, ROUTE, { slug })).practiceRoute.strength;
const sent = async (id: string): Promise<void> => {
  succeeded(await stage.ask('author', SUBMIT, { input: { practiceId: id, ...DECLARED } }));
  succeeded(await stage.ask('staff', ADMIT, { input: { practiceId: id, comment: '' } }));
};
const piece = async (id: string): Promise<void> => {
  await stage.app.db.rows({
    text: `insert into practice_evidence (id, practice_id, kind, url, caption, section_key, result, position, added_by, added_at)
      values ($1, $2, 'LINK', 'https://datos.example.pe', 'Tablero', 'results', 'Asistencia', 1, $3, now())`,
    values: [randomUUID(), id, (await stage.who('author')).id],
  });
};
const edition = async (id: string, indicators: object[]): Promise<void> => {
  type Begun = { startNextEdition: { sections: { key: string; revision: number }[] } };
  const text = 'mutation ($id: ID!) { startNextEdition(practiceId: $id) { sections { key revision } } }';
  const { startNextEdition } = succeeded(await stage.ask<Begun>('author', text, { id }));
  const revision = startNextEdition.sections.find(({ key }) => key === 'results')?.revision;
  succeeded(await stage.ask('author', SAVE, { input: { practiceId: id, section: 'results', revision, ...results(indicators) } }));
  await sent(id);
};

test('a result that did not improve, checked from outside and with evidence, is as firm as any; its stage has no part in it', async () => {
  const checked = { ...MEASURED, checkedBy: 'Una universidad' };
  const id = await drafted(stage, 'Resultado negativo', { results: results([checked]) });
  await piece(id);
  await sent(id);
  expect(await strength('resultado-negativo')).toMatchObject({ level: 'CONFIRMED', next: null });
  expect((await strength('resultado-negativo')).reasons).toContain('«Asistencia» lo verificó Una universidad.');
  await stage.app.db.rows({ text: `update practice_evidence set withdrawn_at = now(), withdrawn_by = added_by, withdrawal_reason = 'x' where practice_id = $1`, values: [id] });
  expect(await strength('resultado-negativo')).toMatchObject({ level: 'BEFORE_AFTER', next: 'Subiría con una evidencia que respalde ese dato.' });
});

test('it falls with a new version that says less, and rises again with one that says more', async () => {
  const id = await drafted(stage, 'Sube y baja', { results: results([MEASURED]) });
  await sent(id);
  expect((await strength('sube-y-baja')).level).toBe('BEFORE_AFTER');
  await edition(id, []);
  expect(await strength('sube-y-baja')).toMatchObject({ level: 'OWN_ACCOUNT', reasons: ['El equipo cuenta sus resultados con sus palabras.'] });
  await edition(id, [MEASURED]);
  expect((await strength('sube-y-baja')).level).toBe('BEFORE_AFTER');
});
