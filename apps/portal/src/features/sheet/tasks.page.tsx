import { Bar, Notice } from '@lib/web-ui';
import { useEffect } from 'preact/hooks';
import { UnsentQueue } from '../../drafts/unsent-queue.js';
import { keepKit } from '../../offline/kit.js';
import { beginTexts, readyTexts } from '../../offline/offline.texts.js';
import { useHead } from '../../routing/head.js';
import type { PageProps } from '../../routing/page.js';
import { EditionNotice, NextEdition } from '../edition/next-edition.js';
import { RouteAhead } from '../route/route-ahead.js';
import { OriginLine } from '../practice/origin-line.js';
import { TemplateNotice } from '../template/template-notice.js';
import { useSession } from '../../session/session.js';
import { DecisionList } from './decisions.js';
import { DiscardDraft } from './discard.js';
import { MissingList } from './missing-list.js';
import { ReadyNotice } from './ready-notice.js';
import { SheetCrumbs, SheetFrame } from './sheet-frame.js';
import { sheetTexts as texts } from './sheet.texts.js';
import { EvidenceRow } from '../evidence/evidence-row.js';
import { TaskRow } from './task-row.js';
import { useMyPractice, type MySheet } from './use-my-practice.js';

function StatusNotice({ practice }: { practice: MySheet }) {
  if (practice.status === 'SUBMITTED') return <Notice tone="good">{texts.submittedText}</Notice>;
  if (practice.status !== 'OBSERVED') return null;
  const last = practice.decisions.filter((decision) => decision.to === 'OBSERVED').slice(-1)[0];
  return (
    <Notice tone="warn">
      <p>{texts.observedText}</p>
      {last?.comment ? <p class="pre">«{last.comment}»</p> : null}
    </Notice>
  );
}

function Actions({ practice }: { practice: MySheet }) {
  const open = practice.improvements.filter((item) => item.answer === null).length;
  return (
    <div class="row actions">
      {practice.canEdit ? (
        <a class="btn" href={`/mis-practicas/${practice.id}/revisar`}>
          {texts.review}
        </a>
      ) : null}
      {practice.improvements.length > 0 ? (
        <a class="btn quiet" href={`/mis-practicas/${practice.id}/mejoras`}>
          {texts.improvements(open)}
        </a>
      ) : null}
      {practice.slug ? (
        <a class="btn quiet" href={`/practicas/${practice.slug}`}>
          {texts.seePublic}
        </a>
      ) : null}
    </div>
  );
}

type TasksProps = { practice: MySheet; reload: () => void } & Pick<ReturnType<typeof useMyPractice>, 'sync' | 'ready' | 'isNew'>;

function Tasks({ practice, sync, ready, isNew, reload }: TasksProps) {
  useHead({ title: practice.title, noIndex: true });
  const required = practice.sections.filter((section) => section.required);
  const done = required.filter((section) => section.state === 'DONE').length;
  const total = required.length;
  const names = new Map(practice.sections.map((section) => [section.key, section.verb]));
  return (
    <>
      <SheetCrumbs />
      <div class="grid aside">
        <section>
          <p class="row">
            <span class="chip plain">{ready ? readyTexts.title : texts.status[practice.status]}</span>
            {isNew ? <span class="chip maize">{beginTexts.here}</span> : null}
            {practice.code ? <span class="small muted num">{practice.code}</span> : null}
          </p>
          <h1>{practice.title}</h1>
          <OriginLine origin={practice.origin} />
          <div class="progress">
            <Bar value={done} most={total} label={texts.progress(done, total)} />
            <p class="small muted">{texts.progress(done, total)}</p>
          </div>
          {ready ? <ReadyNotice ready={ready} /> : null}
          <StatusNotice practice={practice} />
          <EditionNotice practice={practice} />
          <TemplateNotice practice={practice} reload={reload} />
          <UnsentQueue sync={sync} practiceId={practice.id} names={names} />
          <div class="card">
            <ul class="tasks">
              {practice.sections.map((section) => (
                <TaskRow key={section.key} practiceId={practice.id} section={section} sync={sync} />
              ))}
              <EvidenceRow practice={practice} />
            </ul>
          </div>
          <Actions practice={practice} />
        </section>
        <aside class="stack">
          {practice.publishedVersion === null ? null : <RouteAhead practiceId={practice.id} />}
          <NextEdition practice={practice} onStarted={reload} />
          {practice.canEdit ? <MissingList practice={practice} /> : null}
          <DecisionList decisions={practice.decisions} />
          {practice.status === 'DRAFT' && practice.isAuthor && !practice.submittedAt && practice.publishedVersion === null ? (
            <DiscardDraft practiceId={practice.id} sync={sync} isNew={isNew} />
          ) : null}
        </aside>
      </div>
    </>
  );
}

export default function TasksPage({ params }: PageProps) {
  const { viewer } = useSession();
  // The editors come now, so that any section opens later without signal.
  useEffect(() => {
    void import('./section.page.js');
    if (viewer) void keepKit(viewer.id);
  }, [viewer?.id]);
  const state = useMyPractice(params.id ?? '');
  return <SheetFrame state={state}>{(practice) => <Tasks practice={practice} sync={state.sync} ready={state.ready} isNew={state.isNew} reload={() => void state.reload()} />}</SheetFrame>;
}
