import { randomUUID } from 'node:crypto';
import { published, succeeded, type Stage, type Who } from '../practices/cast.js';

export const SHOWN = `id kind state side practiceTitle practiceSlug version publishedVersion originIgedName adopterIgedName originPeople { name } adopterPeople { name }
  areas { id name origin { point note revision } adopter { point note revision } distance }
  agreement { revision text startsOn endsOn writtenByName signatures { side byName } }
  blocks { position heading text choice how why revision } milestones { id text dueOn doneOn droppedWhy late evidence { id name url isLink state } }
  ownPractice { id title slug mine } norm { number on title } indicators { name unit baseline result }
  result { indicator originBaseline originResult baseline result } reason lesson next { verb missing } moves { action side byName note }`;

const verb = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { ${SHOWN} } }`;
export const START = verb('startTransfer', 'StartTransferInput');
export const START_FROM = verb('startTransferFromInterest', 'StartFromInterestInput');
export const MARK = verb('markTransferAnswer', 'MarkTransferAnswerInput');
export const JOIN = verb('addTransferPeople', 'AddTransferPeopleInput');
export const WRITE = verb('writeTransferAgreement', 'WriteAgreementInput');
export const SIGN = verb('signTransferAgreement', 'SignAgreementInput');
export const DECIDE = verb('decideTransferBlock', 'DecideBlockInput');
export const MILESTONE = verb('addTransferMilestone', 'AddMilestoneInput');
export const SETTLE = verb('settleTransferMilestone', 'SettleMilestoneInput');
export const LINK = verb('addTransferLink', 'AddTransferLinkInput');
export const REMOVE = verb('removeTransferEvidence', 'RemoveTransferEvidenceInput');
export const OWN = verb('beginOwnPractice', 'BeginOwnPracticeInput');
export const LINK_OWN = verb('linkOwnPractice', 'LinkOwnPracticeInput');
export const NORM = verb('setTransferNorm', 'SetTransferNormInput');
export const REPORT = verb('reportTransfer', 'ReportTransferInput');
export const CLOSE = verb('closeTransfer', 'CloseTransferInput');
export const STOP = verb('stopTransfer', 'StopTransferInput');
export const BEGIN = `mutation ($id: ID!) { beginTransfer(id: $id) { ${SHOWN} } }`;
export const SIGN_STAFF = verb('signTransferAsStaff', 'SignAgreementInput');
export const VERIFY = verb('verifyTransfer', 'JudgeTransferInput');
export const RETURN = verb('returnTransfer', 'JudgeTransferInput');
export const STOP_DESK = verb('stopTransferAtDesk', 'StopTransferInput');
export const START_DESK = verb('startTransferAtDesk', 'DeskStartTransferInput');
export const MINE = `query ($id: ID!) { transfer(id: $id) { ${SHOWN} } }`;
export const DESK = `query ($id: ID!) { deskTransfer(id: $id) { ${SHOWN} ownInstitution } }`;
export const TREE = `query ($slug: String!) { adoptionTree(slug: $slug) { cut nodes { id parentId generation here igedName regionName title slug kind state version adopted
  changed { heading choice how why } result { indicator baseline result originResult } norm lesson } } }`;

type Answer = { point: number; note: string; revision: number } | null;
export type Shown = {
  id: string;
  state: string;
  side: string;
  version: number;
  practiceSlug: string | null;
  areas: { id: string; origin: Answer; adopter: Answer; distance: number | null }[];
  agreement: { revision: number; text: string; signatures: { side: string; byName: string }[] } | null;
  blocks: { position: number; heading: string; text: string; choice: string | null; how: string; why: string; revision: number }[];
  milestones: { id: string; doneOn: string | null; droppedWhy: string | null; late: boolean; evidence: { id: string; url: string | null; state: string }[] }[];
  ownPractice: { id: string; title: string; slug: string | null; mine: boolean } | null;
  indicators: { name: string; unit: string; baseline: number | null; result: number | null }[];
  result: { indicator: string; originBaseline: number | null; originResult: number | null; baseline: number; result: number } | null;
  next: { verb: string; missing: string[] }[];
  moves: { action: string; side: string; byName: string; note: string }[];
};

/** A strategy of three lines: one to adopt, one to adapt, one to leave out. */
export const STRATEGY = {
  strategy: {
    lines: [
      { heading: 'Comisión', text: 'Una comisión interna y un plan conjunto.' },
      { heading: 'Ferias', text: 'Ferias de empleo con las municipalidades.' },
      { heading: 'Convenios', text: 'Convenios con empresas agroexportadoras.' },
    ],
  },
};
export const INDICATOR = 'Estudiantes en CETPRO';

/** What a verb answers, by whoever does it. */
export async function did(stage: Stage, who: Who, text: string, variables: object): Promise<Shown> {
  const data = succeeded(await stage.ask<Record<string, Shown>>(who, text, variables));
  return Object.values(data)[0];
}

export async function origin(stage: Stage, title = 'Puentes para la inclusión'): Promise<string> {
  return published(stage, title, STRATEGY);
}

export async function started(stage: Stage, practiceId: string, more: object = {}, by: Who = 'stranger'): Promise<Shown> {
  // A story begins more of them in a minute than a person may in an hour.
  await stage.app.db.rows({ text: 'delete from rate_limit' });
  return did(stage, by, START, { input: { id: randomUUID(), practiceId, kind: 'HORIZONTAL', ...more } });
}

/** Both sides mark what is missing: the adopter one point below, where it can. */
export async function talked(stage: Stage, transfer: Shown, origin: Who = 'author', adopter: Who = 'stranger'): Promise<Shown> {
  let last = transfer;
  for (const { id: areaId, origin: marked } of transfer.areas) {
    if (!marked) last = await did(stage, origin, MARK, { input: { id: transfer.id, areaId, revision: 0, point: 3, note: '' } });
    last = await did(stage, adopter, MARK, { input: { id: transfer.id, areaId, revision: 0, point: 2, note: 'Lo vemos distinto' } });
  }
  return last;
}

export const agreementInput = (id: string, more: object = {}) => ({
  input: {
    id,
    revision: 0,
    text: 'El equipo acompaña cada mes; la UGEL adapta las ferias a su provincia.',
    startsOn: '2026-03-10',
    endsOn: '2026-09-10',
    ...more,
  },
});

export async function written(stage: Stage, practiceId: string, more: object = {}): Promise<Shown> {
  const transfer = await talked(stage, await started(stage, practiceId, more));
  return did(stage, 'stranger', WRITE, agreementInput(transfer.id));
}

export async function agreed(stage: Stage, practiceId: string, more: object = {}): Promise<Shown> {
  const { id } = await written(stage, practiceId, more);
  await did(stage, 'stranger', SIGN, { input: { id, revision: 1 } });
  await did(stage, 'author', SIGN, { input: { id, revision: 1 } });
  await did(stage, 'staff', SIGN_STAFF, { input: { id, revision: 1 } });
  return did(stage, 'stranger', MINE, { id });
}

export const block = (id: string, position: number, choice: string, how = '', why = '', revision = 0) => ({
  input: { id, position, revision, choice, how, why },
});

export async function underway(stage: Stage, practiceId: string, more: object = {}): Promise<Shown> {
  const { id } = await agreed(stage, practiceId, more);
  await did(stage, 'stranger', DECIDE, block(id, 1, 'ADOPTED'));
  await did(stage, 'stranger', DECIDE, block(id, 2, 'ADAPTED', 'Ferias por cuenca.', 'La provincia no tiene una sola capital.'));
  await did(stage, 'stranger', DECIDE, block(id, 3, 'LEFT_OUT', '', 'No hay agroexportadoras.'));
  await did(stage, 'stranger', MILESTONE, { input: { id, milestoneId: randomUUID(), text: 'Primera feria en la cuenca', dueOn: '2026-05-10' } });
  return did(stage, 'stranger', BEGIN, { id });
}

export async function proved(stage: Stage, { id, milestones }: Shown): Promise<Shown> {
  for (const { id: milestoneId, doneOn } of milestones) {
    if (doneOn) continue;
    const link = { id, milestoneId, evidenceId: randomUUID(), url: 'https://ugel.example.pe/acta.pdf', caption: 'Acta de la feria' };
    await did(stage, 'stranger', LINK, { input: link });
    await did(stage, 'stranger', SETTLE, { input: { id, milestoneId, doneOn: '2026-03-02', note: '' } });
  }
  return did(stage, 'stranger', MINE, { id });
}

export const reportInput = (id: string, more: object = {}) => ({
  input: {
    id,
    indicator: INDICATOR,
    baseline: 20,
    baselineOn: '2025-03-01',
    result: 55,
    resultOn: '2026-02-20',
    source: 'Nómina de matrícula',
    comment: '',
    ...more,
  },
});

export async function reported(stage: Stage, practiceId: string): Promise<Shown> {
  const transfer = await proved(stage, await underway(stage, practiceId));
  await did(stage, 'stranger', OWN, { input: { id: transfer.id, practiceId: randomUUID(), title: 'Puentes por cuenca' } });
  return did(stage, 'stranger', REPORT, reportInput(transfer.id));
}

export async function verified(stage: Stage, practiceId: string): Promise<Shown> {
  const { id } = await reported(stage, practiceId);
  return did(stage, 'staff', VERIFY, { input: { id, note: 'Visto en la nómina de marzo.' } });
}

export const LESSON = 'Conviene empezar por una sola cuenca y contarlo en cada reunión.';
