import { randomUUID } from 'node:crypto';
import { Role } from '@lib/access';
import type { Config } from '@lib/platform';
import { createTestApp, type Answer, type Session, type TestApp } from '../../support/index.js';
import { PASSWORD, enroll } from '../access/cast.js';

/** UGEL 09 Huaura, of Lima Provincias; the other is of Amazonas. */
export const HUAURA = '150202';
export const CHACHAPOYAS = '010001';

type Part = { roles: Role[]; name: string; igedCode?: string; standing?: 'PENDING' | 'CONFIRMED' };

const PARTS = {
  author: { roles: [Role.MEMBER], name: 'Gestora de prueba, UGEL Huaura', igedCode: HUAURA },
  colleague: { roles: [Role.MEMBER], name: 'Colega de prueba, UGEL Huaura', igedCode: HUAURA },
  pending: { roles: [Role.MEMBER], name: 'Gestora por confirmar', igedCode: HUAURA, standing: 'PENDING' },
  stranger: { roles: [Role.MEMBER], name: 'Gestor de prueba, UGEL Chachapoyas', igedCode: CHACHAPOYAS },
  staff: { roles: [Role.STAFF], name: 'Especialista de prueba' },
  otherStaff: { roles: [Role.STAFF], name: 'Segunda especialista de prueba' },
  neighbour: { roles: [Role.STAFF], name: 'Especialista de prueba de Huaura', igedCode: HUAURA },
  administrator: { roles: [Role.ADMINISTRATOR], name: 'Administradora de prueba de Huaura', igedCode: HUAURA },
  expert: { roles: [Role.EXPERT], name: 'Experta de prueba' },
} satisfies Record<string, Part>;

export type Who = keyof typeof PARTS;
export type Person = { id: string; session: Session };

export type Stage = { app: TestApp; ask: Ask; who(name: Who): Promise<Person>; close(): Promise<void> };
type Ask = <T = Record<string, never>>(name: Who | null, text: string, variables?: object) => Promise<Answer<T>>;

/** The whole application; people enter when the story first calls them. */
export async function openStage(now?: string, config: Partial<Config> = {}): Promise<Stage> {
  const app = await createTestApp({ now, config });
  const known = new Map<Who, Promise<Person>>();
  const enter = async (name: Who): Promise<Person> => {
    const part: Part = PARTS[name];
    const email = `${name.toLowerCase()}@prueba.test`;
    const id = await enroll(app, { ...part, email });
    const session = await app.login(part.roles.includes(Role.MEMBER) ? 'member' : 'admin', email, PASSWORD);
    return { id, session };
  };
  const who = (name: Who): Promise<Person> => {
    const person = known.get(name) ?? enter(name);
    known.set(name, person);
    return person;
  };
  const ask: Ask = async (name, text, variables = {}) => {
    if (name === null) return app.gql('member', text, variables);
    const { session } = await who(name);
    return app.gql(PARTS[name].roles.some((role) => role === Role.MEMBER) ? 'member' : 'admin', text, variables, session);
  };
  return { app, ask, who, close: () => app.close() };
}

export const START = `mutation ($input: StartPracticeInput!) { startPractice(input: $input) { id title status canEdit sections { key revision } } }`;
export const SAVE = `mutation ($input: SaveSectionInput!) { saveSection(input: $input) {
  section { key state note revision savedByMe text basics { title summary themeId startedOn } } practice { id title canSubmit } missing { section text } } }`;
export const SUBMIT = `mutation ($input: SubmitPracticeInput!) { submitPractice(input: $input) { practiceId code submittedAt edition digest } }`;
export const MINE = `query ($id: ID!) { myPractice(id: $id) { id code title status edition slug publishedVersion canEdit canSubmit isAuthor
  missing { section text } decisions { from to comment observations { section sectionTitle text } }
  declaration { version paragraphs }
  sections { key kind state note revision savedByMe observation text basics { title summary themeId startedOn }
    place { leadIged { code } igeds { code name } districts { ubigeo name provinceName } } team { id memberId name igedCode igedName }
    lines { heading text } results { lines indicators { name baseline result direction } } resources { videoUrl costSoles } } } }`;
export const ADMIT = `mutation ($input: AdmitPracticeInput!) { admitPractice(input: $input) { id status slug publishedVersion decisions { from to byName } } }`;
export const OBSERVE = `mutation ($input: ObservePracticeInput!) { observePractice(input: $input) { id status } }`;
export const REJECT = `mutation ($input: RejectPracticeInput!) { rejectPractice(input: $input) { id status } }`;

type Body = Record<string, unknown>;

/** A whole sheet, section by section; the team is the author and a colleague without account. */
export function wholeSheet(authorId: string, title: string): Record<string, Body> {
  return {
    basics: {
      basics: {
        title,
        summary: 'Une la escuela con el trabajo.',
        themeId: 'tecnico-productiva-e-inclusion',
        startedOn: '2024-03-01',
      },
    },
    place: { place: { leadIgedCode: HUAURA, igedCodes: [HUAURA], districts: ['150801'] } },
    team: {
      team: [
        { id: randomUUID(), memberId: authorId, name: 'Gestora', post: 'Jefa de gestión pedagógica', igedCode: HUAURA },
        { id: randomUUID(), name: 'Especialista sin cuenta', post: 'Especialista', igedCode: HUAURA },
      ],
    },
    context: { text: 'Provincia de la costa norte de Lima.' },
    problem: { text: 'La brecha de inserción laboral llega a cerca de 80 %.' },
    objective: { text: 'Acercar la escuela al empleo.' },
    strategy: { lines: [{ heading: 'Comisión', text: 'Una comisión interna y un plan conjunto.' }] },
    actions: { text: 'Ferias de empleo con las municipalidades.' },
    results: {
      results: {
        lines: ['Dos convenios firmados.'],
        indicators: [
          {
            name: 'Estudiantes en CETPRO',
            unit: 'estudiantes',
            direction: 'UP',
            baseline: 40,
            result: 118,
            source: 'Nómina de matrícula',
          },
        ],
      },
    },
    lessons: { text: 'Sentar a las empresas desde el inicio.' },
    sustainability: { sustainability: { text: 'Está en el POI.', instruments: ['POI'], resolutions: [] } },
  };
}

export const DECLARED = {
  directorName: 'Directora de prueba',
  directorPost: 'Directora de la UGEL',
  declarationVersion: '2026-01',
  accept: true,
};

/** Starts a practice and fills its sheet through the door, as its author. Answers its id. */
export async function drafted(
  { ask, who }: Stage,
  title = 'Puentes para la inclusión',
  change: Record<string, Body> = {},
  by: Who = 'author',
): Promise<string> {
  const id = randomUUID();
  const { id: authorId } = await who(by);
  succeeded(await ask(by, START, { input: { id, title } }));
  for (const [section, body] of Object.entries({ ...wholeSheet(authorId, title), ...change })) {
    succeeded(await ask(by, SAVE, { input: { practiceId: id, section, revision: 0, ...body } }));
  }
  return id;
}

export async function submitted(stage: Stage, ...more: [title?: string, change?: Record<string, Body>]): Promise<string> {
  const id = await drafted(stage, ...more);
  succeeded(await stage.ask('author', SUBMIT, { input: { practiceId: id, ...DECLARED } }));
  return id;
}

export async function published(stage: Stage, ...more: [title?: string, change?: Record<string, Body>]): Promise<string> {
  const id = await submitted(stage, ...more);
  succeeded(await stage.ask('staff', ADMIT, { input: { practiceId: id, comment: 'Bienvenida' } }));
  return id;
}

export function succeeded<T>(answer: Answer<T>): T {
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

/** What was refused: the stable reason and the fields it points at, as `path CODE`. */
export function refused({ errors }: Answer<unknown>): { code?: string; reason?: string; fields: string[] } {
  const { code, reason, fields = [] } = errors?.[0]?.extensions ?? { code: undefined };
  return { code, reason, fields: fields.map((field) => `${field.path} ${field.code}`) };
}
