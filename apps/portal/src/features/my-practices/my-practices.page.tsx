import '../../../../../libs/web-ui/src/styles/sheet.css';
import { Bar, Empty, Notice, shortDate, Waiting } from '@lib/web-ui';
import { UnsentQueue } from '../../drafts/unsent-queue.js';
import { useKept } from '../../drafts/kept-answers.js';
import { useDrafts } from '../../drafts/use-drafts.js';
import { useHead } from '../../routing/head.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { sheetTexts } from '../sheet/sheet.texts.js';
import { MyPractices, type MyPracticeCardFragment } from './my-practices.gql.js';
import { myPracticesTexts as texts } from './my-practices.texts.js';
import { StartForm } from './start-form.js';

function PracticeRow({ practice }: { practice: MyPracticeCardFragment }) {
  const facts = [
    practice.code ?? '',
    practice.edition > 1 ? texts.edition(practice.edition) : '',
    practice.status === 'DRAFT' || practice.status === 'OBSERVED' ? texts.done(practice.sectionsDone, practice.sectionsTotal) : '',
    shortDate(practice.updatedAt),
  ];
  const writing = practice.status === 'DRAFT' || practice.status === 'OBSERVED';
  return (
    <li>
      <a href={`/mis-practicas/${practice.id}`}>
        {practice.title}
        <span class="note">{facts.filter(Boolean).join(' · ')}</span>
      </a>
      {writing ? (
        <Bar value={practice.sectionsDone} most={practice.sectionsTotal} label={texts.done(practice.sectionsDone, practice.sectionsTotal)} />
      ) : null}
      <span class="row">
        {practice.observations > 0 ? <span class="chip danger">{texts.observations(practice.observations)}</span> : null}
        {practice.improvementsOpen > 0 ? <span class="chip maize">{texts.improvements(practice.improvementsOpen)}</span> : null}
        <span class="chip plain">{sheetTexts.status[practice.status]}</span>
      </span>
    </li>
  );
}

function Group(props: { title: string; practices: MyPracticeCardFragment[] }) {
  if (props.practices.length === 0) return null;
  return (
    <section class="card">
      <h2 class="h3 pad">{props.title}</h2>
      <ul class="tasks">
        {props.practices.map((practice) => (
          <PracticeRow key={practice.id} practice={practice} />
        ))}
      </ul>
    </section>
  );
}

/** Drafts, sent and published are three visible places. */
function Groups({ practices }: { practices: MyPracticeCardFragment[] }) {
  const of = (...statuses: string[]) => practices.filter((practice) => statuses.includes(practice.status));
  if (practices.length === 0)
    return (
      <Empty title={texts.none}>
        <p>{texts.noneText}</p>
      </Empty>
    );
  return (
    <div class="stack">
      <Group title={texts.drafts} practices={of('DRAFT', 'OBSERVED')} />
      <Group title={texts.sent} practices={of('SUBMITTED')} />
      <Group title={texts.published} practices={of('ADMITTED')} />
      <Group title={texts.closed} practices={of('REJECTED')} />
    </div>
  );
}

export default function MyPracticesPage() {
  const { viewer } = useSession();
  const isMember = viewer?.roles.includes('MEMBER') ?? false;
  const sync = useDrafts();
  const query = usePrivateQuery(MyPractices, isMember ? {} : null);
  const data = useKept(viewer?.id, MyPractices, {}, query.data);
  useHead({ title: texts.title, noIndex: true });
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p class="muted">{texts.lead}</p>
        </div>
      </div>
      {isMember ? null : <Notice>{texts.onlyMembers}</Notice>}
      <UnsentQueue sync={sync} />
      {query.failure ? <Notice tone="bad">{query.failure.message}</Notice> : null}
      {isMember ? (
        <div class="grid aside">
          <div>{data ? <Groups practices={data.myPractices} /> : <Waiting text={texts.loading} />}</div>
          <aside>
            <StartForm />
          </aside>
        </div>
      ) : null}
    </>
  );
}
