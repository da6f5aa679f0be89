import { randomUUID } from 'node:crypto';
import { Interests } from '@lib/practices';
import { TransferFigures } from '@lib/transfers';
import { ADMIT, CHACHAPOYAS, DECLARED, SAVE, SUBMIT, openStage, refused, succeeded, wholeSheet, type Stage } from '../practices/cast.js';
import {
  BEGIN, CLOSE, DECIDE, DESK, INDICATOR, JOIN, LESSON, LINK, LINK_OWN, MARK, MILESTONE, MINE, NORM, OWN, REPORT, RETURN, SETTLE, SIGN, SIGN_STAFF, START_DESK, START_FROM,
  STOP, STOP_DESK, TREE, VERIFY, WRITE, agreed, agreementInput, block, did, origin, proved, reported, reportInput, started, talked, underway, verified, type Shown,
} from './scene.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

type Node = { id: string; parentId: string | null; generation: number; here: boolean; igedName: string; title: string | null; state: string | null; adopted: number; changed: object[]; result: object | null; norm: string; lesson: string };
const treeOf = async (slug: string) =>
  succeeded(await stage.ask<{ adoptionTree: { nodes: Node[] } }>(null, TREE, { slug })).adoptionTree.nodes;
const pointsOf = (id: string) =>
  stage.app.db.rows<{ points: number; name: string }>({
    text: 'select e.points, m.name from points_entry e join member m on m.id = e.member_id where e.source = $1 order by m.name',
    values: [`transfer:${id}`],
  });
const inboxOf = async (who: 'author' | 'stranger' | 'staff') =>
  (await stage.app.db.rows<{ title: string }>({ text: 'select title from notification where account_id = $1', values: [(await stage.who(who)).id] })).map(({ title }) => title);

/** The own practice, filled and admitted as any other. */
async function publishOwn(practiceId: string, title: string): Promise<string> {
  const { id } = await stage.who('stranger');
  const team = [
    { id: randomUUID(), memberId: id, name: 'Gestor', post: 'Jefe', igedCode: CHACHAPOYAS },
    { id: randomUUID(), name: 'Especialista sin cuenta', post: 'Especialista', igedCode: CHACHAPOYAS },
  ];
  const sheet = { ...wholeSheet(id, title), place: { place: { leadIgedCode: CHACHAPOYAS, igedCodes: [CHACHAPOYAS], districts: ['010101'] } }, team: { team } };
  for (const [section, body] of Object.entries(sheet)) {
    if (section === 'strategy') continue;
    succeeded(await stage.ask('stranger', SAVE, { input: { practiceId, section, revision: 0, ...body } }));
  }
  succeeded(await stage.ask('stranger', SUBMIT, { input: { practiceId, ...DECLARED } }));
  return succeeded(await stage.ask<{ admitPractice: { slug: string } }>('staff', ADMIT, { input: { practiceId, comment: 'Bienvenida' } })).admitPractice.slug;
}

test('From wanting it to sustaining it: three sides, a plan by block, the own practice, a verified result, points for both teams once', async () => {
  const practiceId = await origin(stage);
  const begun = await started(stage, practiceId);
  expect(begun).toMatchObject({ state: 'TALKING', side: 'ADOPTER', version: 1, practiceTitle: 'Puentes para la inclusión', adopterIgedName: 'UGEL Chachapoyas' });
  expect(begun.areas).toHaveLength(7);
  expect(begun.next[0]).toMatchObject({ verb: 'SIGN' });
  expect(begun.next[0].missing).toHaveLength(3);
  await stage.app.drainJobs();
  expect(await inboxOf('author')).toContain('Comenzó una transferencia');

  const spoken = await talked(stage, begun);
  expect(spoken.areas.map(({ distance }) => distance)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  const first = await did(stage, 'author', WRITE, agreementInput(begun.id));
  await did(stage, 'author', SIGN, { input: { id: begun.id, revision: 1 } });
  const again = await did(stage, 'stranger', WRITE, agreementInput(begun.id, { revision: 1, text: 'El equipo acompaña cada dos meses y visita una vez.' }));
  expect([first.agreement?.revision, again.agreement?.revision, again.agreement?.signatures]).toEqual([1, 2, []]);
  expect(refused(await stage.ask('author', SIGN, { input: { id: begun.id, revision: 1 } }))).toMatchObject({ reason: 'AGREEMENT_STALE' });
  for (const [who, text] of [['author', SIGN], ['stranger', SIGN], ['staff', SIGN_STAFF]] as const) {
    await did(stage, who, text, { input: { id: begun.id, revision: 2 } });
  }
  const plan = await did(stage, 'stranger', MINE, { id: begun.id });
  expect(plan.state).toBe('AGREED');
  expect(plan.agreement?.signatures.map(({ side }) => side).sort()).toEqual(['ADOPTER', 'ORIGIN', 'STAFF']);
  expect(plan.blocks.map(({ heading, choice }) => [heading, choice])).toEqual([['Comisión', null], ['Ferias', null], ['Convenios', null]]);

  expect(plan.next.find(({ verb }) => verb === 'BEGIN')?.missing).toEqual(['Falta decidir 3 líneas de la estrategia.', 'Falta al menos un hito con su fecha.']);
  const { id } = plan;
  expect(refused(await stage.ask('stranger', DECIDE, block(id, 2, 'ADAPTED', '', 'Por algo')))).toMatchObject({ fields: ['input.how BLOCK_HOW_MISSING'] });
  expect(refused(await stage.ask('stranger', DECIDE, block(id, 3, 'LEFT_OUT')))).toMatchObject({ fields: ['input.why BLOCK_WHY_MISSING'] });
  await did(stage, 'stranger', DECIDE, block(id, 1, 'ADOPTED'));
  await did(stage, 'stranger', DECIDE, block(id, 2, 'ADAPTED', 'Ferias por cuenca.', 'La provincia no tiene una sola capital.'));
  const refusal = await stage.ask('stranger', BEGIN, { id });
  expect(refusal.errors?.[0]?.message).toContain('Falta decidir 1 línea de la estrategia. Falta al menos un hito con su fecha.');
  await did(stage, 'stranger', DECIDE, block(id, 3, 'LEFT_OUT', '', 'No hay agroexportadoras.'));
  const milestoneId = randomUUID();
  await did(stage, 'stranger', MILESTONE, { input: { id, milestoneId, text: 'Primera feria en la cuenca', dueOn: '2026-05-10' } });
  expect((await did(stage, 'stranger', BEGIN, { id })).state).toBe('UNDERWAY');

  expect(refused(await stage.ask('stranger', SETTLE, { input: { id, milestoneId, doneOn: '2026-03-02', note: '' } }))).toMatchObject({ reason: 'MILESTONE_WITHOUT_EVIDENCE' });
  const link = { id, milestoneId, evidenceId: randomUUID(), caption: 'Acta' };
  expect(refused(await stage.ask('stranger', LINK, { input: { ...link, url: 'javascript:alert(1)' } }))).toMatchObject({ fields: ['input.url LINK_INVALID'] });
  await did(stage, 'stranger', LINK, { input: { ...link, url: 'https://ugel.example.pe/acta.pdf' } });
  const done = await did(stage, 'stranger', SETTLE, { input: { id, milestoneId, doneOn: '2026-03-02', note: 'Fueron 12 empresas' } });
  expect(done.milestones[0]).toMatchObject({ doneOn: '2026-03-02', evidence: [{ name: 'Acta', url: 'https://ugel.example.pe/acta.pdf', state: 'READY' }] });
  expect(done.next.find(({ verb }) => verb === 'REPORT')?.missing).toEqual(['Falta crear o enlazar la práctica propia.']);

  const own = randomUUID();
  const linked = await did(stage, 'stranger', OWN, { input: { id, practiceId: own, title: 'Puentes por cuenca' } });
  expect(linked.ownPractice).toMatchObject({ id: own, title: 'Puentes por cuenca', slug: null, mine: true });
  const draft = succeeded(
    await stage.ask<{ myPractice: { sections: { key: string; lines: object[] | null }[]; origin: object } }>(
      'stranger', 'query ($id: ID!) { myPractice(id: $id) { origin { kind label link version } sections { key lines { heading text } } } }', { id: own }),
  ).myPractice;
  expect(draft.origin).toEqual({ kind: 'TRANSFER', label: 'Puentes para la inclusión', link: `/practicas/${plan.practiceSlug}`, version: 1 });
  expect(draft.sections.find(({ key }) => key === 'strategy')?.lines).toEqual([
    { heading: 'Comisión', text: 'Una comisión interna y un plan conjunto.' },
    { heading: 'Ferias', text: 'Ferias por cuenca.' },
  ]);

  expect(linked.indicators).toEqual([{ name: INDICATOR, unit: 'estudiantes', baseline: 40, result: 118 }]);
  expect(refused(await stage.ask('stranger', REPORT, reportInput(id, { indicator: 'Otro indicador' })))).toMatchObject({ fields: ['input.indicator INDICATOR_UNKNOWN'] });
  await did(stage, 'stranger', REPORT, reportInput(id));
  expect(await did(stage, 'staff', RETURN, { input: { id, note: 'Falta la nómina de marzo.' } })).toMatchObject({ state: 'UNDERWAY' });
  const told = await did(stage, 'stranger', REPORT, reportInput(id, { result: 60 }));
  expect(told.result).toEqual({ indicator: INDICATOR, originBaseline: 40, originResult: 118, baseline: 20, result: 60 });
  await did(stage, 'staff', VERIFY, { input: { id, note: 'Visto en la nómina.' } });
  expect(await pointsOf(id)).toEqual([]);
  const ended = await did(stage, 'stranger', CLOSE, { input: { id, outcome: 'SUSTAINED', lesson: LESSON } });
  expect(ended).toMatchObject({ state: 'SUSTAINED', lesson: LESSON, next: [] });
  expect((await pointsOf(id)).map(({ points }) => points)).toEqual([60, 60]);
  const wall = succeeded(await stage.ask<{ wall: { items: { id: string; transferCount: number }[] } }>(null, '{ wall(first: 20) { items { id transferCount } } }'));
  expect(wall.wall.items.find((item) => item.id === practiceId)?.transferCount).toBe(1);
  expect(ended.moves.map(({ action }) => action).filter((action) => action !== 'MARK')).toEqual([
    'START', 'WRITE', 'SIGN', 'WRITE', 'SIGN', 'SIGN', 'SIGN', 'AGREE', 'PLAN', 'PLAN', 'PLAN', 'MILESTONE', 'BEGIN', 'EVIDENCE', 'DONE', 'LINK', 'REPORT', 'RETURN', 'REPORT', 'VERIFY', 'CLOSE',
  ]);
  await stage.app.drainJobs();
  expect(await inboxOf('author')).toEqual(expect.arrayContaining(['Hay un acuerdo por firmar', 'Acuerdo de transferencia firmado', 'Transferencia completada']));
  expect(await inboxOf('stranger')).toEqual(expect.arrayContaining(['Falta algo en el resultado de tu transferencia', 'Se verificó el resultado de la transferencia']));
  expect(await inboxOf('staff')).toContain('Una transferencia tiene resultado');
});

test('The tree grows across generations, and adopters hear when what they adopted is published again', async () => {
  const practiceId = await origin(stage, 'Redes que cuidan');
  const { id, practiceSlug } = await verified(stage, practiceId);
  const slug = practiceSlug ?? '';
  const mine = await did(stage, 'stranger', CLOSE, { input: { id, outcome: 'ADAPTED', lesson: LESSON } });
  const own = mine.ownPractice?.id ?? '';
  expect(await treeOf(slug)).toMatchObject([
    { generation: 0, here: true, title: 'Redes que cuidan', parentId: null },
    { generation: 1, title: null, state: 'ADAPTED', adopted: 1, lesson: LESSON, changed: [{ heading: 'Ferias', choice: 'ADAPTED' }, { heading: 'Convenios', choice: 'LEFT_OUT' }], result: { result: 55, originResult: 118 } },
  ]);
  const ownSlug = await publishOwn(own, 'Redes por cuenca');
  const second = await started(stage, own, {}, 'colleague');
  await talked(stage, second, 'stranger', 'colleague');
  expect(await treeOf(ownSlug)).toHaveLength(2);
  await did(stage, 'colleague', WRITE, agreementInput(second.id));
  await did(stage, 'colleague', SIGN, { input: { id: second.id, revision: 1 } });
  await did(stage, 'stranger', SIGN, { input: { id: second.id, revision: 1 } });
  await did(stage, 'staff', SIGN_STAFF, { input: { id: second.id, revision: 1 } });
  const tree = await treeOf(ownSlug);
  expect(tree.map(({ generation, here, title }) => [generation, here, title])).toEqual([
    [0, false, 'Redes que cuidan'],
    [1, true, 'Redes por cuenca'],
    [2, false, null],
  ]);
  expect(tree[2]).toMatchObject({ parentId: tree[1].id, state: 'AGREED', igedName: 'UGEL 09 Huaura', changed: [], lesson: '' });
  expect(await treeOf('no-existe')).toEqual([]);

  succeeded(await stage.ask('author', 'mutation ($practiceId: ID!) { startNextEdition(practiceId: $practiceId) { id } }', { practiceId }));
  succeeded(await stage.ask('author', SUBMIT, { input: { practiceId, ...DECLARED } }));
  succeeded(await stage.ask('staff', ADMIT, { input: { practiceId, comment: '' } }));
  await stage.app.drainJobs();
  const [notice] = await stage.app.db.rows<{ link: string }>({
    text: `select link from notification where account_id = $1 and title = 'Cambió la práctica que adoptaste'`,
    values: [(await stage.who('stranger')).id],
  });
  expect(notice.link).toBe(`/practicas/${slug}/cambios?de=1&a=2`);
  expect(await did(stage, 'stranger', MINE, { id })).toMatchObject({ version: 1, publishedVersion: 2 });
});

test('A norm adopts too: vertical, with its number and date, and no practice of its own', async () => {
  const transfer = await proved(stage, await underway(stage, await origin(stage, 'Norma que une'), { kind: 'VERTICAL' }));
  const { id } = transfer;
  expect(transfer.next.find(({ verb }) => verb === 'REPORT')?.missing).toEqual(['Falta la norma, con su número y su fecha.']);
  const norm = { id, number: 'RD 001-2026', on: '2026-02-10', title: 'Crea la mesa provincial' };
  expect(refused(await stage.ask('stranger', NORM, { input: { ...norm, on: '2026-12-31' } })).fields).toEqual(['input.on DATE_IN_THE_FUTURE']);
  expect(await did(stage, 'stranger', NORM, { input: norm })).toMatchObject({ norm: { number: 'RD 001-2026', on: '2026-02-10' } });
  await did(stage, 'stranger', REPORT, reportInput(id));
  await did(stage, 'staff', VERIFY, { input: { id, note: 'Publicada en El Peruano.' } });
  await did(stage, 'stranger', CLOSE, { input: { id, outcome: 'SUSTAINED', lesson: LESSON } });
  const [, node] = await treeOf(transfer.practiceSlug ?? '');
  expect(node.norm).toBe('RD 001-2026, 10/02/2026, Crea la mesa provincial');
});

test('It may stop anywhere, by any of the three; once agreed it leaves its lesson, and pays nothing', async () => {
  const talking = await started(stage, await origin(stage, 'Uno'));
  expect(await did(stage, 'author', STOP, { input: { id: talking.id, reason: 'No es el momento', lesson: '' } })).toMatchObject({ state: 'STOPPED' });
  const plan = await agreed(stage, await origin(stage, 'Dos'));
  const stop = (lesson: string) => ({ input: { id: plan.id, reason: 'Cambió la directiva', lesson } });
  expect(refused(await stage.ask('stranger', STOP, stop(''))).fields).toEqual(['input.lesson LESSON_MISSING']);
  await did(stage, 'staff', STOP_DESK, stop('Pedir primero la resolución.'));
  const last = await verified(stage, await origin(stage, 'Tres'));
  const stopped = await did(stage, 'stranger', STOP, { input: { id: last.id, reason: 'Se acabó el presupuesto', lesson: LESSON } });
  expect(stopped).toMatchObject({ state: 'STOPPED', lesson: LESSON, reason: 'Se acabó el presupuesto' });
  for (const { id } of [talking, plan, last]) expect(await pointsOf(id)).toEqual([]);
  expect((await treeOf(last.practiceSlug ?? ''))[1]).toMatchObject({ state: 'STOPPED', lesson: LESSON, result: null });
  expect(await treeOf(talking.practiceSlug ?? '')).toEqual([]);
  const again = await started(stage, (await stage.app.db.rows<{ id: string }>({ text: 'select practice_id as id from transfer where id = $1', values: [plan.id] }))[0].id);
  expect(again.state).toBe('TALKING');
});

test('Interest, from the page or from a testimony, is a list for the team and for staff, until something comes of it', async () => {
  const practiceId = await origin(stage, 'La más querida');
  const want = 'mutation ($input: ExpressInterestInput!) { wantToReplicate(input: $input) { interestCount } }';
  succeeded(await stage.ask('stranger', want, { input: { id: randomUUID(), practiceId, message: 'Nos serviría' } }));
  const interests = stage.app.app.get(Interests);
  const said = { practiceId, source: `testimony:${randomUUID()}`, memberId: null, name: 'Directora de muestra', igedCode: CHACHAPOYAS, message: 'Lo haremos', at: new Date('2026-03-02T15:00:00Z') };
  await stage.app.db.transaction(() => interests.fromTestimony(said));
  await stage.app.db.transaction(() => interests.fromTestimony(said));
  const { id: authorId } = await stage.who('author');
  await stage.app.db.transaction(() => interests.fromTestimony({ ...said, source: 'testimony:own', memberId: authorId }));
  type Interest = { id: string; name: string; igedName: string; hasAccount: boolean; fromTestimony: boolean; mine: boolean; practiceId: string };
  const FIELDS = 'id name igedName hasAccount fromTestimony mine practiceId';
  const listed = async (who: 'author' | 'stranger') =>
    succeeded(await stage.ask<{ myTransferInterests: Interest[] }>(who, `{ myTransferInterests { ${FIELDS} } }`)).myTransferInterests.filter((one) => one.practiceId === practiceId);
  const atDesk = async () =>
    succeeded(await stage.ask<{ transferInterests: { items: Interest[] } }>('staff', `{ transferInterests { items { ${FIELDS} } } }`)).transferInterests.items.filter((one) => one.practiceId === practiceId);
  expect((await listed('author')).map(({ name, mine }) => [name, mine]).sort()).toEqual([['Directora de muestra', false], ['Gestor de prueba, UGEL Chachapoyas', false]]);
  expect((await listed('stranger')).map(({ mine }) => mine)).toEqual([true]);
  expect(await atDesk()).toHaveLength(2);
  await stage.app.drainJobs();
  expect((await inboxOf('author')).filter((title) => title === 'Quieren replicar tu práctica').length).toBeGreaterThanOrEqual(2);

  const testimony = (await atDesk()).find(({ hasAccount }) => !hasAccount);
  const start = { id: randomUUID(), interestId: testimony?.id, kind: 'HORIZONTAL' };
  expect(refused(await stage.ask('staff', START_DESK, { input: start })).fields).toEqual(['input.memberId PERSON_NOT_ELIGIBLE']);
  expect(refused(await stage.ask('author', START_FROM, { input: start }))).toMatchObject({ reason: 'INTEREST_UNKNOWN' });
  const begun = await did(stage, 'staff', START_DESK, { input: { ...start, memberId: (await stage.who('stranger')).id } });
  expect(begun).toMatchObject({ state: 'TALKING', side: 'STAFF', adopterPeople: [{ name: 'Gestor de prueba, UGEL Chachapoyas' }] });
  expect(await atDesk()).toEqual([]);
  expect(refused(await stage.ask('stranger', START_FROM, { input: { ...start, id: randomUUID() } }))).toMatchObject({ reason: 'INTEREST_UNKNOWN' });
  const [row] = await stage.app.db.rows<{ interest_id: string }>({ text: 'select interest_id from transfer where id = $1', values: [begun.id] });
  expect(row.interest_id).toBe(testimony?.id);
});

test('Whoever made it may begin with somebody who wants it; the origin’s own sheet is where its answers begin', async () => {
  const practiceId = await origin(stage, 'Con ficha');
  const areas = succeeded(
    await stage.ask<{ transferSheet: { areas: { id: string }[] } }>('author', 'query ($practiceId: ID!) { transferSheet(practiceId: $practiceId) { areas { id } } }', { practiceId }),
  ).transferSheet.areas;
  const mark = { practiceId, areaId: areas[0].id, revision: 0, point: 2, note: 'Está escrito' };
  succeeded(await stage.ask('author', 'mutation ($input: MarkTransferAreaInput!) { markTransferArea(input: $input) { filled } }', { input: mark }));
  succeeded(await stage.ask('stranger', 'mutation ($input: ExpressInterestInput!) { wantToReplicate(input: $input) { interestCount } }', { input: { id: randomUUID(), practiceId } }));
  const interests = succeeded(await stage.ask<{ myTransferInterests: { id: string; practiceId: string }[] }>('author', '{ myTransferInterests { id practiceId } }')).myTransferInterests;
  const interestId = interests.find((one) => one.practiceId === practiceId)?.id;
  const begun = await did(stage, 'author', START_FROM, { input: { id: randomUUID(), interestId, kind: 'HORIZONTAL' } });
  expect(begun.side).toBe('ORIGIN');
  expect(begun.areas[0].origin).toEqual({ point: 2, note: 'Está escrito', revision: 1 });
  const stale = { id: begun.id, areaId: areas[0].id, revision: 0, point: 3, note: '' };
  expect(refused(await stage.ask('author', MARK, { input: stale }))).toMatchObject({ reason: 'ANSWER_STALE' });
  expect((await did(stage, 'author', MARK, { input: { ...stale, revision: 1 } })).areas[0].origin).toMatchObject({ point: 3, revision: 2 });
});

test('A practice that was there can be linked, but none that it came from, and none twice; figures count what ended well', async () => {
  const first = await proved(stage, await underway(stage, await origin(stage, 'Raíz')));
  const other = await proved(stage, await underway(stage, await origin(stage, 'Otra raíz')));
  const own = randomUUID();
  succeeded(await stage.ask('stranger', 'mutation ($input: StartPracticeInput!) { startPractice(input: $input) { id } }', { input: { id: own, title: 'La nuestra' } }));
  await did(stage, 'stranger', LINK_OWN, { input: { id: first.id, practiceId: own } });
  expect(refused(await stage.ask('stranger', LINK_OWN, { input: { id: other.id, practiceId: own } }))).toMatchObject({ reason: 'OWN_PRACTICE_TAKEN' });
  expect(refused(await stage.ask('stranger', LINK_OWN, { input: { id: other.id, practiceId: randomUUID() } }))).toMatchObject({ reason: 'OWN_PRACTICE_UNKNOWN', code: 'BAD_USER_INPUT' });
  const { id: colleagueless } = await stage.who('colleague');
  expect(refused(await stage.ask('stranger', JOIN, { input: { id: other.id, memberIds: [colleagueless] } })).fields).toEqual(['input.memberIds PERSON_NOT_ELIGIBLE']);
  const desk: Shown & { ownInstitution?: boolean } = await did(stage, 'neighbour', DESK, { id: other.id });
  expect(desk.ownInstitution).toBe(true);
  const [horizontal, vertical] = await stage.app.app.get(TransferFigures).ofYear(2026);
  expect(horizontal).toMatchObject({ kind: 'HORIZONTAL', completed: 2, stopped: 3, igeds: 1, regions: 1, practices: 2 });
  expect(vertical).toMatchObject({ kind: 'VERTICAL', begun: 1, completed: 1 });
});

test('A result is reported against what the origin measured, and what is reported waits for staff alone', async () => {
  const { id } = await reported(stage, await origin(stage, 'Medida'));
  const asked = await stage.ask('stranger', VERIFY, { input: { id, note: 'Yo misma' } });
  expect(asked.errors).toBeDefined();
  expect(refused(await stage.ask('author', CLOSE, { input: { id, outcome: 'SUSTAINED', lesson: LESSON } }))).toMatchObject({ code: 'FORBIDDEN', reason: 'TRANSFER_OTHER_SIDE' });
  const late = await did(stage, 'stranger', MINE, { id });
  expect(late.milestones.every((one) => !one.late)).toBe(true);
});
