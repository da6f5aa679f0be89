import { sinceTime } from '@lib/web-ui';
import type { ComponentChildren } from 'preact';
import { AnswerOf } from '../features/sheet/answer-of.js';
import { draftTexts as texts } from './drafts.texts.js';
import type { SectionDraft } from './use-section-draft.js';

function Side(props: { title: string; action: string; onChoose: () => void; children: ComponentChildren }) {
  return (
    <div class="card pad stack">
      <h3>{props.title}</h3>
      <div class="scroll" tabIndex={0} role="group" aria-label={props.title}>
        {props.children}
      </div>
      <button class="btn quiet wide" type="button" onClick={props.onChoose}>
        {props.action}
      </button>
    </div>
  );
}

/** Never a silent last-write-wins: both texts side by side, and the person chooses. */
export function Conflict({ draft, signed = false }: { draft: SectionDraft; signed?: boolean }) {
  const { status } = draft;
  if (status.kind !== 'conflict') return null;
  return (
    <section class="notice warn" role="alert" aria-labelledby="dos-versiones">
      <h2 id="dos-versiones" class="h3">
        {texts.conflictTitle}
      </h2>
      <p>{signed ? texts.conflictSigned : texts.conflictLead}</p>
      <div class="grid two">
        <Side title={texts.mine} action={texts.keepMine} onChoose={() => draft.choose('mine')}>
          <AnswerOf body={draft.body} />
        </Side>
        <Side
          title={texts.theirs(status.savedAt ? sinceTime(status.savedAt, new Date()) : '')}
          action={texts.keepTheirs}
          onChoose={() => draft.choose('theirs')}
        >
          <AnswerOf body={status.theirs} />
        </Side>
      </div>
    </section>
  );
}
