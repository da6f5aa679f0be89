import type { TransferState } from '../../graphql/schema.gen.js';
import { transfersTexts as texts } from './transfers.texts.js';

const tones: Record<TransferState, string> = {
  TALKING: 'maize',
  AGREED: 'maize',
  UNDERWAY: 'brand',
  REPORTED: 'maize',
  VERIFIED: 'brand',
  SUSTAINED: 'leaf',
  ADAPTED: 'leaf',
  STOPPED: 'plain',
};

export function StateChip({ state }: { state: TransferState }) {
  return <span class={`chip ${tones[state]}`}>{texts.states[state]}</span>;
}
