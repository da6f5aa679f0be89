import { hour, inDays, isoDayOf } from '../../format/dates.js';
import type { SaveChallengeInput } from '../../graphql/schema.gen.js';
import type { DeskChallengeSheetFragment } from './challenges.gql.js';

export type StepForm = { key: string; title: string; instructions: string; day: string; time: string; wantsText: boolean; textLimit: string; mostFiles: string };
export type RubricForm = { key: string; name: string; detail: string };
export type GivenForm = { key: string; place: string; insigniaId: string; grade: string };
export type AllyForm = { key: string; allyId: string; what: string };

export type ComposerForm = {
  id: string;
  revision: number;
  title: string;
  statement: string;
  igedKinds: string[];
  regionIds: string[];
  teamMin: string;
  teamMax: string;
  entriesPerIged: string;
  entersUntil: string;
  graceHours: string;
  becomes: SaveChallengeInput['becomes'];
  themeId: string;
  results: SaveChallengeInput['results'];
  steps: StepForm[];
  criteria: string;
  rubric: RubricForm[];
  insignias: GivenForm[];
  allies: AllyForm[];
};

const LONG_TEXT = '2000';
const key = (): string => crypto.randomUUID();

export const newStep = (day: string): StepForm => ({
  key: key(),
  title: '',
  instructions: '',
  day,
  time: '18:00',
  wantsText: true,
  textLimit: LONG_TEXT,
  mostFiles: '0',
});

export function emptyForm(): ComposerForm {
  return {
    id: key(),
    revision: 0,
    title: '',
    statement: '',
    igedKinds: [],
    regionIds: [],
    teamMin: '2',
    teamMax: '4',
    entriesPerIged: '1',
    entersUntil: inDays(14),
    graceHours: '24',
    becomes: 'NOTHING',
    themeId: '',
    results: 'LISTED',
    steps: [newStep(inDays(21))],
    criteria: '',
    rubric: [],
    insignias: [],
    allies: [],
  };
}

export function formOf(challenge: DeskChallengeSheetFragment): ComposerForm {
  const { id, revision, title, statement, igedKinds, regionIds, becomes, results, entersUntil } = challenge;
  return {
    ...{ id, revision, title, statement, igedKinds, regionIds, becomes, results },
    teamMin: String(challenge.teamMin),
    teamMax: String(challenge.teamMax),
    entriesPerIged: String(challenge.entriesPerIged),
    graceHours: String(challenge.graceHours),
    themeId: challenge.themeId ?? '',
    entersUntil: entersUntil ? isoDayOf(entersUntil) : '',
    steps: challenge.steps.map(({ dueAt, textLimit, mostFiles, id: stepId, title: name, instructions, wantsText }) => ({
      key: stepId,
      title: name,
      instructions,
      wantsText,
      day: isoDayOf(dueAt),
      time: hour(dueAt),
      textLimit: String(textLimit),
      mostFiles: String(mostFiles),
    })),
    criteria: challenge.criteria.join('\n'),
    rubric: challenge.rubric.map(({ name, detail }) => ({ key: key(), name, detail })),
    insignias: challenge.insignias.map(({ place, insigniaId, grade }) => ({ key: key(), place: String(place), insigniaId, grade: String(grade) })),
    allies: challenge.allies.map(({ allyId, what }) => ({ key: key(), allyId, what })),
  };
}

export function inputOf(form: ComposerForm): SaveChallengeInput {
  const { id, revision, title, statement, regionIds, becomes, results } = form;
  return {
    ...{ id, revision, regionIds, becomes, results },
    title: title.trim(),
    statement: statement.trim(),
    igedKinds: form.igedKinds as SaveChallengeInput['igedKinds'],
    teamMin: Number(form.teamMin),
    teamMax: Number(form.teamMax),
    entriesPerIged: Number(form.entriesPerIged),
    graceHours: Number(form.graceHours),
    themeId: (becomes === 'INITIATIVE' && form.themeId) || null,
    entersUntil: form.entersUntil || null,
    steps: form.steps.map(({ key: _, textLimit, mostFiles, ...step }) => ({
      ...step,
      title: step.title.trim(),
      textLimit: Number(textLimit),
      mostFiles: Number(mostFiles),
    })),
    criteria: form.criteria
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    rubric: form.rubric.map(({ name, detail }) => ({ name: name.trim(), detail: detail.trim() })),
    insignias: form.insignias.map(({ place, insigniaId, grade }) => ({ place: Number(place), insigniaId, grade: Number(grade) })),
    allies: form.allies.map(({ allyId, what }) => ({ allyId, what: what.trim() })),
  };
}
