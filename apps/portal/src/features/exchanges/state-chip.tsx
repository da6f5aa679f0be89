import type { ExchangeState } from '../../graphql/schema.gen.js';
import { exchangesTexts as texts } from './exchanges.texts.js';

const tones: Record<ExchangeState, string> = {
  PLANNED: 'plain',
  ANNOUNCED: 'brand',
  HELD: 'leaf',
  CLOSED: 'leaf',
  CANCELLED: 'plain',
};

export function StateChip({ state }: { state: ExchangeState }) {
  return <span class={`chip ${tones[state]}`}>{texts.states[state]}</span>;
}
