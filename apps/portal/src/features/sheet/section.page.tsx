import { Notice, Problems } from '@lib/web-ui';
import { Conflict } from '../../drafts/conflict.js';
import { SaveLine } from '../../drafts/save-line.js';
import { useSectionDraft, type SectionDraft } from '../../drafts/use-section-draft.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import { signedAfterChoice } from '../../offline/signed-after-choice.js';
import { useHead } from '../../routing/head.js';
import type { PageProps } from '../../routing/page.js';
import { useSession } from '../../session/session.js';
import { NotFound } from '../../shell/not-found.js';
import { SimilarWhileWriting } from '../similar/while-writing.js';
import { AnswerOf } from './answer-of.js';
import { Editor } from './editors/editor.js';
import { ReadyNotice } from './ready-notice.js';
import { SheetCrumbs, SheetFrame } from './sheet-frame.js';
import type { SheetSectionFragment } from './sheet.gql.js';
import { sheetTexts as texts } from './sheet.texts.js';
import { useMyPractice, type MySheet } from './use-my-practice.js';

function Around({ practice, section }: { practice: MySheet; section: SheetSectionFragment }) {
  const index = practice.sections.findIndex((one) => one.key === section.key);
  const to = (one: SheetSectionFragment | undefined, word: string) =>
    one ? (
      <a href={`/mis-practicas/${practice.id}/${one.key}`}>
        {word}: {one.verb}
      </a>
    ) : null;
  return (
    <nav class="around" aria-label={texts.around}>
      <a class="btn" href={`/mis-practicas/${practice.id}`}>
        {texts.back}
      </a>
      {to(practice.sections[index - 1], texts.previous)}
      {to(practice.sections[index + 1], texts.next)}
    </nav>
  );
}

function Guide({ section }: { section: SheetSectionFragment }) {
  return (
    <>
      <p class="muted read">{section.help}</p>
      {section.example ? (
        <details>
          <summary>{texts.example}</summary>
          <p class="reply read pre">{section.example}</p>
        </details>
      ) : null}
    </>
  );
}

type Ready = ReturnType<typeof useMyPractice>['ready'];

/** A choice between two texts also tells the practice that waits signed, which the page may not have heard of yet. */
function useChosenDraft(practice: MySheet, section: SheetSectionFragment): SectionDraft {
  const draft = useSectionDraft(practice.id, practice.title, section);
  const { viewer } = useSession();
  const choose: SectionDraft['choose'] = (side) => {
    draft.choose(side);
    if (viewer) void signedAfterChoice(viewer.id, practice.id, side).catch(() => undefined);
  };
  return { ...draft, choose };
}

function Section({ practice, section, ready }: { practice: MySheet; section: SheetSectionFragment; ready: Ready }) {
  const draft = useChosenDraft(practice, section);
  useHead({ title: `${section.verb} · ${practice.title}`, noIndex: true });
  const refusal = draft.status.kind === 'refused' ? draft.status.failure : null;
  return (
    <div class="editor">
      <SheetCrumbs practice={practice} />
      <h1>{section.verb}</h1>
      <Guide section={section} />
      {section.observation ? (
        <Notice tone="warn">
          <h2 class="small-head">{texts.observationTitle}</h2>
          <p class="pre">{section.observation}</p>
        </Notice>
      ) : null}
      {practice.canEdit ? (
        <>
          <SaveLine draft={draft} savedAt={section.savedAt} />
          <Conflict draft={draft} />
          {refusal ? (
            <div class="refusal" role="status">
              <Problems title={texts.problems} problems={problemsOf(refusal)} quiet />
            </div>
          ) : null}
          <div class="card pad-l">
            <Editor practice={practice} section={section} body={draft.body} onEdit={draft.edit} sentences={sentencesOf(refusal)} />
          </div>
          <SimilarWhileWriting practice={practice} section={section} body={draft.body} />
        </>
      ) : (
        <>
          {ready ? <ReadyNotice ready={ready} short /> : <Notice>{texts.locked}</Notice>}
          {ready ? <Conflict draft={draft} signed /> : null}
          {ready && draft.status.kind === 'conflict' ? null : <AnswerOf body={draft.body} />}
        </>
      )}
      <Around practice={practice} section={section} />
    </div>
  );
}

export default function SectionPage({ params }: PageProps) {
  const state = useMyPractice(params.id ?? '');
  return (
    <SheetFrame state={state}>
      {(practice) => {
        const section = practice.sections.find((one) => one.key === params.section);
        return section ? <Section key={section.key} practice={practice} section={section} ready={state.ready} /> : <NotFound />;
      }}
    </SheetFrame>
  );
}
