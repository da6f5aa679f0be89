import type { AdvisoryState } from '../../graphql/schema.gen.js';
import { advisoryTexts as texts } from './advisory.texts.js';

const tones: Record<AdvisoryState, string> = {
  REQUESTED: 'maize',
  SCHEDULED: 'brand',
  HELD: 'maize',
  CLOSED: 'leaf',
  CANCELLED: 'plain',
};

export function StateChip({ state }: { state: AdvisoryState }) {
  return <span class={`chip ${tones[state]}`}>{texts.states[state]}</span>;
}
