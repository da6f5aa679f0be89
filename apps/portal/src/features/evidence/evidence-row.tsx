import { sheetTexts } from '../sheet/sheet.texts.js';
import type { MySheet } from '../sheet/use-my-practice.js';
import { evidenceTexts as texts } from './evidence.texts.js';

/** The last line of the task list: optional, and not done while something of it is missing. */
export function EvidenceRow({ practice }: { practice: MySheet }) {
  const gap = practice.missing.find(({ section }) => section === 'evidence');
  const state = practice.evidencePieces === 0 ? 'EMPTY' : gap ? 'PARTIAL' : 'DONE';
  const tone = { EMPTY: 'plain', PARTIAL: 'maize', DONE: 'leaf' }[state];
  return (
    <li>
      <a href={`/mis-practicas/${practice.id}/evidence`}>
        {texts.title}
        <span class="note">{`${texts.row(practice.evidencePieces)} · ${sheetTexts.optional}`}</span>
        {gap ? <span class="note seen">{gap.text}</span> : null}
      </a>
      <span class="row">
        <span class={`chip ${tone}`}>{sheetTexts.state[state]}</span>
      </span>
    </li>
  );
}
