import type { AdvisoryKind } from '../../graphql/schema.gen.js';
import { requestTexts as texts } from './advisory.texts.js';

export interface WindowForm {
  day: string;
  time: string;
  minutes: string;
}

export interface RequestForm {
  /** Made once: the same request sent again is the same one. */
  id: string;
  kind: AdvisoryKind;
  practiceId: string;
  topic: string;
  detail: string;
  themeId: string;
  windows: WindowForm[];
}

const WINDOWS = 3;
const SHORTEST_TOPIC = 5;

export const LAST_STEP = 3;
export const DURATIONS = [30, 60, 90, 120];

export function emptyRequest(): RequestForm {
  const window: WindowForm = { day: '', time: '', minutes: '60' };
  return {
    id: '',
    kind: 'PERSONAL',
    practiceId: '',
    topic: '',
    detail: '',
    themeId: '',
    windows: Array.from({ length: WINDOWS }, () => ({ ...window })),
  };
}

/** What keeps this step from being left, by the id of its control. */
export function lacking(form: RequestForm, step: number): Record<string, string> {
  if (step === 1) {
    return {
      ...(form.topic.trim().length < SHORTEST_TOPIC ? { topic: texts.needsTopic } : {}),
      ...(form.themeId === '' ? { themeId: texts.needsTheme } : {}),
    };
  }
  if (step !== 2) return {};
  const incomplete = form.windows.flatMap(({ day, time }, at) =>
    day && time ? [] : [[`windows-${at}-${day ? 'time' : 'day'}`, texts.needsWindow]],
  );
  return Object.fromEntries(incomplete) as Record<string, string>;
}

/** The step where the control of this id stands. */
export function stepOf(id: string): number {
  if (id.startsWith('windows')) return 2;
  return id === 'kind' || id === 'practiceId' ? 0 : 1;
}
