import { draftTexts } from '../../drafts/drafts.texts.js';
import type { DraftSync } from '../../drafts/sync.js';
import type { SheetSectionFragment } from './sheet.gql.js';
import { sheetTexts as texts } from './sheet.texts.js';

const tones = { DONE: 'leaf', PARTIAL: 'maize', EMPTY: 'plain' } as const;

interface TaskRowProps {
  practiceId: string;
  section: SheetSectionFragment;
  sync: DraftSync | null;
}

export function TaskRow({ practiceId, section, sync }: TaskRowProps) {
  const unsent = sync?.record({ practiceId, section: section.key })?.dirty ?? false;
  const note = [section.note, section.required ? '' : texts.optional].filter(Boolean).join(' · ');
  return (
    <li>
      <a href={`/mis-practicas/${practiceId}/${section.key}`}>
        {section.verb}
        <span class="note">{note}</span>
        {section.observation ? <span class="note seen">{section.observation}</span> : null}
      </a>
      <span class="row">
        {unsent ? <span class="chip">{draftTexts.unsent}</span> : null}
        {section.observation ? <span class="chip danger">{texts.observed}</span> : null}
        <span class={`chip ${tones[section.state]}`}>{texts.state[section.state]}</span>
      </span>
    </li>
  );
}
