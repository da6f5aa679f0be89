import type { WebinarState } from '../../graphql/schema.gen.js';
import { webinarsTexts as texts } from './webinars.texts.js';

const tones: Record<WebinarState, string> = { PLANNED: 'plain', ANNOUNCED: 'brand', HELD: 'leaf', CLOSED: 'leaf', CANCELLED: 'plain' };

export function StateChip({ state }: { state: WebinarState }) {
  return <span class={`chip ${tones[state]}`}>{texts.states[state]}</span>;
}
