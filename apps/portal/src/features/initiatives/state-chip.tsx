import type { InitiativeState } from '../../graphql/schema.gen.js';
import { initiativeStates } from './initiatives.texts.js';

const tones: Record<InitiativeState, string> = {
  SHARED: 'maize',
  ACCOMPANIED: 'leaf',
  TURNED: 'brand',
  ARCHIVED: 'plain',
  WITHDRAWN: 'plain',
  HIDDEN: 'plain',
};

export function StateChip({ state }: { state: InitiativeState }) {
  return <span class={`chip ${tones[state]}`}>{initiativeStates[state]}</span>;
}
