import { randomUUID } from 'node:crypto';
import { demoId } from '../../../apps/api/src/demo/demo.ids.js';
import { peopleData } from '../../../apps/api/src/demo/demo.data.js';
import { loadDemo } from '../../../apps/api/src/demo.js';
import { createTestApp, type Answer, type Session, type TestApp } from '../../support/index.js';

export const NOW = '2026-11-21T15:00:00Z';
export const TODAY = '2026-11-21';

/** The sample, with its people at their doors. */
export type Scene = TestApp & {
  session(key: string): Promise<Session>;
  account(key: string): Promise<string>;
  desk<T = Record<string, unknown>>(who: string | null, query: string, variables?: object): Promise<Answer<T>>;
  portal<T = Record<string, unknown>>(who: string | null, query: string, variables?: object): Promise<Answer<T>>;
  /** Total of the ledger, to see that it did not move. */
  ledger(): Promise<number>;
  denials(reason: string): Promise<number>;
};

export const practiceOf = (key: string): string => demoId(`practice:${key}`);
export const feedbackOf = (key: string): string => demoId(`feedback:${key}`);
export const nobody = (): string => randomUUID();

export async function openScene(): Promise<Scene> {
  const app = await createTestApp({ now: NOW });
  await loadDemo(app.app);
  const { password, people } = peopleData();
  const sessions = new Map<string, Promise<Session>>();
  const emailOf = (key: string): string => people.find((person) => person.key === key)?.email ?? `${key}@demo.pe`;
  const at = (door: 'member' | 'admin', key: string): Promise<Session> => {
    const known = sessions.get(`${door}:${key}`) ?? app.login(door, emailOf(key), password);
    sessions.set(`${door}:${key}`, known);
    return known;
  };
  const count = async (text: string, values: unknown[] = []): Promise<number> => (await app.db.one<{ n: number }>({ text, values }))?.n ?? 0;
  return {
    ...app,
    session: (key) => at('admin', key),
    account: async (key) => (await app.db.one<{ id: string }>({ text: 'select id from account where email = $1', values: [emailOf(key)] }))?.id ?? '',
    desk: async (who, query, variables) => app.gql('admin', query, variables, who ? await at('admin', who) : null),
    portal: async (who, query, variables) => app.gql('member', query, variables, who ? await at('member', who) : null),
    ledger: () => count('select coalesce(sum(points), 0)::int * 100000 + count(*)::int as n from points_entry'),
    denials: (reason) => count(`select count(*)::int as n from audit_entry where outcome = 'DENIED' and detail::text like '%' || $1 || '%'`, [reason]),
  };
}

export const SAVE = `mutation($input: SaveFeedbackDraftInput!) { saveFeedbackDraft(input: $input) { id revision missing } }`;
export const SUBMIT = `mutation($input: SubmitFeedbackInput!) { submitFeedback(input: $input) { id status missing } }`;
export const PUBLISH = `mutation($id: ID!) { publishFeedback(id: $id) }`;
export const ASSIGN = `mutation($input: AssignExpertInput!) { assignExpert(input: $input) { id practiceId version expertName status dueOn daysLeft late } }`;
export const ANSWER = `mutation($input: AnswerImprovementInput!) { answerImprovement(input: $input) { itemId status text plannedOn revision } }`;

const CRITERIA = ['relevance', 'design', 'effectiveness', 'efficiency', 'participation', 'alliances', 'ethics', 'sustainability'];

export function draft(change: object = {}): object {
  return {
    keyAspects: ['Une a las familias con la escuela'],
    improvements: [{ sectionKey: 'strategy', text: 'Sumar a los municipios' }],
    recommendations: ['Llevarla al PEI'],
    scores: CRITERIA.map((criterionId, at) => ({ criterionId, score: at % 4, note: '' })),
    ...change,
  };
}

/** What a refusal tells, without its place in the answer. */
export function refusal({ errors }: Answer<unknown>): { code?: string; reason?: string; path?: string } {
  const extensions = errors?.[0]?.extensions;
  return { code: extensions?.code, reason: extensions?.reason, path: extensions?.fields?.[0]?.path };
}
