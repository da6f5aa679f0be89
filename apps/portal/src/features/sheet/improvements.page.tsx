import { useCache } from '@lib/web-graphql';
import { Empty, shortDate } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useHead } from '../../routing/head.js';
import type { PageProps } from '../../routing/page.js';
import { Reply } from '../practice/feedback-voices.js';
import type { AnswerFragment } from '../practice/practice.gql.js';
import { ImprovementForm } from './improvement-form.js';
import { improvementTexts as texts } from './improvements.texts.js';
import { SheetCrumbs, SheetFrame } from './sheet-frame.js';
import { useMyPractice, type MySheet } from './use-my-practice.js';

function Improvement({ item }: { item: MySheet['improvements'][number] }) {
  const [answer, setAnswer] = useState<AnswerFragment | null>(item.answer);
  const [editing, setEditing] = useState(item.answer === null);
  const cache = useCache();
  const saved = (next: AnswerFragment) => {
    setAnswer(next);
    setEditing(false);
    for (const name of ['MyPractice', 'MyPractices', 'HomeMine', 'Practice', 'MyRoute']) cache.forget(name);
  };
  return (
    <li class="card pad-l voice maize">
      <p class="row apart">
        <span class="small muted">{texts.by(item.expertName, shortDate(item.publishedAt))}</span>
        {answer ? null : <span class="chip maize">{texts.open}</span>}
      </p>
      <h2 class="h3 pre">{item.text}</h2>
      {item.sectionTitle ? <p class="small muted">{texts.about(item.sectionTitle)}</p> : null}
      {editing ? (
        <ImprovementForm itemId={item.id} answer={answer} onSaved={saved} />
      ) : (
        <>
          <div role="status">
            <Reply answer={answer} />
          </div>
          <button class="btn text" type="button" onClick={() => setEditing(true)}>
            {texts.edit}
          </button>
        </>
      )}
    </li>
  );
}

function Improvements({ practice }: { practice: MySheet }) {
  useHead({ title: `${texts.title} · ${practice.title}`, noIndex: true });
  return (
    <div class="editor">
      <SheetCrumbs practice={practice} />
      <h1>{texts.title}</h1>
      <p class="muted">{texts.lead}</p>
      {practice.improvements.length === 0 ? (
        <Empty title={texts.title}>
          <p>{texts.none}</p>
        </Empty>
      ) : null}
      <ul class="plain stack">
        {practice.improvements.map((item) => (
          <Improvement key={item.id} item={item} />
        ))}
      </ul>
    </div>
  );
}

export default function ImprovementsPage({ params }: PageProps) {
  const state = useMyPractice(params.id ?? '');
  return <SheetFrame state={state}>{(practice) => <Improvements practice={practice} />}</SheetFrame>;
}
