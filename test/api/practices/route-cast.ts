import { randomUUID } from 'node:crypto';
import { RouteFacts } from '@lib/practices';
import { succeeded, type Stage, type Who } from './cast.js';

export const CRITERIA = [
  'relevance',
  'design',
  'effectiveness',
  'efficiency',
  'participation',
  'alliances',
  'ethics',
  'sustainability',
];
export const SHEET = `id next needs { id met detail link } ownInstitution route { step decisions { from to back comment period byName rubricMean scoredBy version needs { title detail } } } feedbacks { id rubricMean }`;
export const DECIDE = `mutation ($input: DecideStageInput!) { decideStage(input: $input) { ${SHEET} } }`;
export const RETURN = `mutation ($input: ReturnStageInput!) { returnStage(input: $input) { ${SHEET} } }`;
export const REFERENT = `mutation ($input: DesignateReferentInput!) { designateReferent(input: $input) { ${SHEET} } }`;
export const BOARD = `query ($region: ID, $search: String) { routeBoard(region: $region, search: $search) { step total items { id title days missing ownInstitution } } }`;
export const DESK = `query ($id: ID!) { routeOfPractice(practiceId: $id) { ${SHEET} } }`;
export const MY_ROUTE = `query ($id: ID!) { myRoute(practiceId: $id) { step next missing needs { id title met detail link } } }`;
export const HISTORY = `query ($slug: String!) { practiceRoute(slug: $slug) { step since publishedSince decisions { from to back comment byName period } } }`;

const ASSIGN = `mutation ($input: AssignExpertInput!) { assignExpert(input: $input) { id } }`;
const DRAFT = `mutation ($input: SaveFeedbackDraftInput!) { saveFeedbackDraft(input: $input) { revision } }`;
const SEND = `mutation ($input: SubmitFeedbackInput!) { submitFeedback(input: $input) { id } }`;
const PUBLISH = `mutation ($id: ID!) { publishFeedback(id: $id) }`;
const ANSWER = `mutation ($input: AnswerImprovementInput!) { answerImprovement(input: $input) { itemId } }`;

/** A published feedback with `score` in every criterion and one improvement to answer. */
export async function reviewed({ ask, who, app }: Stage, practiceId: string, score = 2): Promise<string> {
  const id = randomUUID();
  const expertId = (await who('expert')).id;
  const day = new Date(app.clock.now().getTime() + 20 * 86_400_000).toISOString().slice(0, 10);
  succeeded(await ask('staff', ASSIGN, { input: { id, practiceId, expertId, dueOn: day } }));
  const scores = CRITERIA.map((criterionId) => ({ criterionId, score, note: '' }));
  const draft = { keyAspects: ['Une'], improvements: [{ text: 'Sumar empresas' }], recommendations: ['Al PEI'], scores };
  succeeded(await ask('expert', DRAFT, { input: { id, revision: 0, draft } }));
  succeeded(await ask('expert', SEND, { input: { id, revision: 1 } }));
  succeeded(await ask('staff', PUBLISH, { id }));
  return id;
}

export async function answered({ ask, app }: Stage, feedbackId: string, by: Who = 'author'): Promise<void> {
  const items = await app.db.rows<{ id: string }>({
    text: `select id from feedback_item where feedback_id = $1 and kind = 'IMPROVEMENT'`,
    values: [feedbackId],
  });
  for (const { id } of items) {
    succeeded(await ask(by, ANSWER, { input: { itemId: id, status: 'DONE', text: 'Hecho', revision: 0 } }));
  }
}

const TRANSFER = `query ($id: ID!) { transferSheet(practiceId: $id) { areas { id revision } } }`;
const MARK = `mutation ($input: MarkTransferAreaInput!) { markTransferArea(input: $input) { filled } }`;

/** Every area of its transfer sheet marked by the team. */
export async function readyToTransfer({ ask }: Stage, practiceId: string, by: Who = 'author'): Promise<void> {
  type Sheet = { transferSheet: { areas: { id: string; revision: number }[] } };
  const { areas } = succeeded(await ask<Sheet>(by, TRANSFER, { id: practiceId })).transferSheet;
  for (const { id, revision } of areas)
    succeeded(await ask(by, MARK, { input: { practiceId, areaId: id, revision, point: 3, note: '' } }));
}

export async function presentedInAnExchange({ app }: Stage, practiceId: string): Promise<void> {
  const fact = { practiceId, kind: 'EXCHANGE_PRESENTED' as const, source: 'exchange:prueba', label: 'I Intercambio', occurredAt: app.clock.now() };
  await app.app.get(RouteFacts).record(fact);
}
