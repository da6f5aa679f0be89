import { nameOf } from '../drafts/kept-answers.js';
import { StartPractice, type StartPracticeVariables } from '../features/my-practices/my-practices.gql.js';
import { MyPractice, type MyPracticeResult, type SheetSectionFragment } from '../features/sheet/sheet.gql.js';
import { newId } from '../forms/new-id.js';
import type { PersonFragment } from '../session/session.gql.js';
import { deviceStorage } from './device-storage.js';
import { laneOf } from './discard.js';
import { enqueue } from './enqueue.js';
import { kitOf, type Kit } from './kit.js';
import { addNewPractice, dropNewPractice } from './new-practices.js';

type Sheet = NonNullable<MyPracticeResult['myPractice']>;

/** The same that the server writes when it creates the draft: nobody has saved a section yet. */
function sectionOf(plan: Kit['sections'][number], title: string, viewer: PersonFragment, kit: Kit): SheetSectionFragment {
  const own = kit.ownIged;
  const author = own && {
    id: newId(),
    memberId: viewer.id,
    name: viewer.name,
    post: kit.post,
    igedCode: own.code,
    igedName: own.name,
  };
  return {
    ...plan,
    state: plan.kind === 'BASICS' || plan.kind === 'PLACE' || plan.kind === 'TEAM' ? 'PARTIAL' : 'EMPTY',
    note: '',
    revision: 0,
    savedAt: null,
    savedByMe: false,
    observation: null,
    basics: plan.kind === 'BASICS' ? { title, summary: '', themeId: null, startedOn: null } : null,
    place: plan.kind === 'PLACE' && own ? { leadIged: own, igeds: [own], districts: [] } : null,
    team: plan.kind === 'TEAM' && author ? [author] : null,
    text: plan.kind === 'TEXT' ? '' : null,
    lines: null,
    results: null,
    sustainability: null,
    resources: null,
    school: null,
  };
}

function sheetOf(id: string, title: string, viewer: PersonFragment, kit: Kit): Sheet {
  return {
    id,
    title,
    code: null,
    status: 'DRAFT',
    edition: 1,
    slug: null,
    publishedVersion: null,
    stage: 'INITIAL',
    canEdit: true,
    canSubmit: false,
    isAuthor: true,
    origin: null,
    templateNews: null,
    updatedAt: new Date().toISOString(),
    submittedAt: null,
    sections: kit.sections.map((plan) => sectionOf(plan, title, viewer, kit)),
    evidencePieces: 0,
    missing: [],
    decisions: [],
    declaration: kit.declaration,
    improvements: [],
  };
}

/**
 * A draft without a network: it is on the device before the queue knows it, for the line may be back at once. False when the device has no kit yet.
 * @throws RequestFailure with the sentence when the device cannot keep it
 */
export async function beginOffline(viewer: PersonFragment, id: string, title: string): Promise<boolean> {
  const kit = kitOf(viewer.id);
  if (!kit) return false;
  const { name, hash } = StartPractice;
  const variables: StartPracticeVariables = { input: { id, title, templateNumber: kit.templateNumber } };
  const kept: MyPracticeResult = { myPractice: sheetOf(id, title, viewer, kit) };
  const place = nameOf(viewer.id, MyPractice.name, { id });
  deviceStorage().setItem(place, JSON.stringify(kept));
  addNewPractice(viewer.id, { id, title, at: new Date().toISOString() });
  const wish = {
    kind: 'start' as const,
    id,
    operation: name,
    hash,
    variables,
    title,
    href: `/mis-practicas/${id}`,
    lane: laneOf(id),
    slot: `start:${id}`,
  };
  try {
    await enqueue(viewer.id, wish);
  } catch (thrown) {
    dropNewPractice(viewer.id, id);
    deviceStorage().removeItem(place);
    throw thrown;
  }
  return true;
}
