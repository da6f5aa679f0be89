import { Notice } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { bodyOf } from '../../drafts/body.js';
import { UnsentQueue } from '../../drafts/unsent-queue.js';
import { readyTexts } from '../../offline/offline.texts.js';
import { useHead } from '../../routing/head.js';
import type { PageProps } from '../../routing/page.js';
import { EvidenceAnswer } from '../evidence/evidence-answer.js';
import { AnswerOf } from './answer-of.js';
import { Declaration } from './declaration.js';
import { MissingList } from './missing-list.js';
import { ReadyNotice } from './ready-notice.js';
import { Receipt } from './receipt.js';
import { reviewTexts as texts } from './review.texts.js';
import { SheetCrumbs, SheetFrame } from './sheet-frame.js';
import type { SheetSectionFragment, SubmitPracticeResult } from './sheet.gql.js';
import { sheetTexts } from './sheet.texts.js';
import { useMyPractice, type MySheet } from './use-my-practice.js';

type Sync = ReturnType<typeof useMyPractice>['sync'];

function Answer(props: { practice: MySheet; section: SheetSectionFragment; sync: Sync }) {
  const { practice, section } = props;
  const record = props.sync?.record({ practiceId: practice.id, section: section.key });
  const missing = practice.missing.filter((line) => line.section === section.key);
  return (
    <section class="answer">
      <div class="row apart">
        <h2 class="h3">{section.title}</h2>
        {practice.canEdit ? (
          <a href={`/mis-practicas/${practice.id}/${section.key}`} aria-label={texts.change(section.title)}>
            {texts.changeShort}
          </a>
        ) : null}
      </div>
      {missing.map((line) => (
        <p class="problem" key={line.text}>
          {line.text}
        </p>
      ))}
      <AnswerOf body={record?.dirty ? record.body : bodyOf(section)} />
    </section>
  );
}

interface AnswersProps {
  practice: MySheet;
  sync: Sync;
  ready: ReturnType<typeof useMyPractice>['ready'];
  onSubmitted: (receipt: SubmitPracticeResult['submitPractice']) => void;
}

function Review({ practice, sync, ready, onSubmitted }: AnswersProps) {
  useHead({ title: `${texts.title} · ${practice.title}`, noIndex: true });
  return (
    <div class="editor">
      <SheetCrumbs practice={practice} />
      <h1>{texts.title}</h1>
      <p class="muted">{texts.lead}</p>
      {sync?.unsent().some(({ key }) => key.practiceId === practice.id) ? (
        <p class="small muted">{readyTexts.checkedHere}</p>
      ) : null}
      <UnsentQueue sync={sync} practiceId={practice.id} names={new Map(practice.sections.map((one) => [one.key, one.title]))} />
      {practice.missing.length > 0 ? <MissingList practice={practice} /> : null}
      <div class="card pad-l part">
        {practice.sections.map((section) => (
          <Answer key={section.key} practice={practice} section={section} sync={sync} />
        ))}
        <EvidenceAnswer practice={practice} />
      </div>
      {practice.canEdit && practice.missing.length === 0 ? (
        <Declaration practice={practice} sync={sync} onSubmitted={onSubmitted} />
      ) : null}
      {practice.canEdit && practice.missing.length > 0 ? <Notice tone="warn">{texts.notYet}</Notice> : null}
      {ready ? <ReadyNotice ready={ready} /> : practice.canEdit ? null : <Notice>{sheetTexts.locked}</Notice>}
    </div>
  );
}

export default function ReviewPage({ params }: PageProps) {
  const state = useMyPractice(params.id ?? '');
  const [sent, setSent] = useState<{ receipt: SubmitPracticeResult['submitPractice']; title: string } | null>(null);
  if (sent) return <Receipt {...sent} />;
  return (
    <SheetFrame state={state}>
      {(practice) => (
        <Review
          practice={practice}
          sync={state.sync}
          ready={state.ready}
          onSubmitted={(receipt) => setSent({ receipt, title: practice.title })}
        />
      )}
    </SheetFrame>
  );
}
