import '../../../../../libs/web-ui/src/styles/sheet.css';
import { Bar, Empty, Notice, shortDate, Waiting } from '@lib/web-ui';
import { useEffect } from 'preact/hooks';
import { UnsentQueue } from '../../drafts/unsent-queue.js';
import { useKept } from '../../drafts/kept-answers.js';
import { useDrafts } from '../../drafts/use-drafts.js';
import { keepKit } from '../../offline/kit.js';
import { useQueue } from '../../offline/use-queue.js';
import { useHead } from '../../routing/head.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { sheetTexts } from '../sheet/sheet.texts.js';
import { MyPractices, type MyPracticeCardFragment } from './my-practices.gql.js';
import { myPracticesTexts as texts } from './my-practices.texts.js';
import { draftsOnDevice, type OwnDraft } from './on-device.js';
import { OwnDraftRow } from './own-draft-row.js';
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
        {practice.validity?.canConfirm ? <span class="chip maize">{texts.confirm(practice.validity.state)}</span> : null}
        <span class="chip plain">{sheetTexts.status[practice.status]}</span>
      </span>
    </li>
  );
}

type Kept = { drafts: OwnDraft[]; practices: MyPracticeCardFragment[] };

function Group(props: { title: string; note?: string } & Kept) {
  if (props.practices.length + props.drafts.length === 0) return null;
  return (
    <section class="card">
      <h2 class="h3 pad">{props.title}</h2>
      {props.note ? <p class="pad small muted">{props.note}</p> : null}
      <ul class="tasks">
        {props.drafts.map((draft) => (
          <OwnDraftRow key={draft.id} draft={draft} />
        ))}
        {props.practices.map((practice) => (
          <PracticeRow key={practice.id} practice={practice} />
        ))}
      </ul>
    </section>
  );
}

/** Drafts, what is ready to send, what was sent and what is published are visible places. */
function Groups({ practices, drafts, ready }: Kept & { ready: ReadonlySet<string> }) {
  const of = (...statuses: string[]) => practices.filter((one) => statuses.includes(one.status) && !ready.has(one.id));
  if (practices.length + drafts.length === 0)
    return (
      <Empty title={texts.none}>
        <p>{texts.noneText}</p>
      </Empty>
    );
  return (
    <div class="stack">
      <Group title={texts.drafts} practices={of('DRAFT', 'OBSERVED')} drafts={drafts.filter((one) => !ready.has(one.id))} />
      <Group
        title={texts.ready}
        note={texts.readyNote}
        practices={practices.filter((one) => ready.has(one.id))}
        drafts={drafts.filter((one) => ready.has(one.id))}
      />
      <Group title={texts.sent} practices={of('SUBMITTED')} drafts={[]} />
      <Group title={texts.published} practices={of('ADMITTED')} drafts={[]} />
      <Group title={texts.closed} practices={of('REJECTED')} drafts={[]} />
    </div>
  );
}

export default function MyPracticesPage() {
  const { viewer } = useSession();
  const isMember = viewer?.roles.includes('MEMBER') ?? false;
  const sync = useDrafts();
  const query = usePrivateQuery(MyPractices, isMember ? {} : null);
  const data = useKept(viewer?.id, MyPractices, {}, query.data);
  const queue = useQueue() ?? [];
  const drafts = viewer ? draftsOnDevice(viewer.id, sync) : [];
  const ready = new Set(queue.filter((item) => item.kind === 'submit').map((item) => item.lane.replace('practice:', '')));
  useEffect(() => {
    if (viewer && isMember) void keepKit(viewer.id);
  }, [viewer?.id]);
  useEffect(() => {
    // What was only on this device is on the server now.
    if (!query.loading && query.data) void query.reload();
  }, [drafts.length, ready.size]);
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
      {query.failure && !data ? <Notice tone="bad">{query.failure.message}</Notice> : null}
      {isMember ? (
        <div class="grid aside">
          <div>{data || drafts.length > 0 ? <Groups practices={data?.myPractices ?? []} drafts={drafts} ready={ready} /> : <Waiting text={texts.loading} />}</div>
          <aside>
            <StartForm />
          </aside>
        </div>
      ) : null}
    </>
  );
}
