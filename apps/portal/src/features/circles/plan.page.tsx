import '../../../../../libs/web-ui/src/styles/sheet.css';
import '../../../../../libs/web-ui/src/styles/circles.css';
import { useCache } from '@lib/web-graphql';
import { Dialog, Empty, Notice, safeLink, shortDate, Waiting } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useHead } from '../../routing/head.js';
import type { PageProps } from '../../routing/page.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { ActivityForm, ProgressForm, type Activity } from './activity-forms.js';
import { CircleDetail } from './circles.gql.js';
import { common } from './circles.texts.js';
import { CircleYearPlan, type PlanSheetFragment } from './own.gql.js';
import { planTexts as texts } from './own.texts.js';

type Open = { kind: 'edit' | 'progress'; activity: Activity } | { kind: 'add' } | null;

const LIMA_OFFSET_MS = 5 * 3_600_000;
const thisYear = () => new Date(Date.now() - LIMA_OFFSET_MS).getUTCFullYear();

function Means({ activity }: { activity: Activity }) {
  const { meansText, meansLink, fileName, fileUrl, meansPlanned } = activity;
  const link = safeLink(meansLink);
  if (!meansText && !link && !fileName)
    return meansPlanned ? <p class="small muted">{`${texts.means}: ${meansPlanned}`}</p> : null;
  return (
    <div class="small">
      <b>{texts.means}</b>
      {meansText ? <p class="pre">{meansText}</p> : null}
      {link ? (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {link}
          </a>
        </p>
      ) : null}
      {fileName ? (
        <p>
          {fileUrl ? (
            <a href={fileUrl} download>
              {fileName}
            </a>
          ) : (
            texts.fileWaits(fileName)
          )}
        </p>
      ) : null}
    </div>
  );
}

function Line({ activity, canPlan, onOpen }: { activity: Activity; canPlan: boolean; onOpen: (open: Open) => void }) {
  const { title, dueOn, ownerName, progress } = activity;
  return (
    <li class="card pad circle-activity">
      <h2 class="h3">{title}</h2>
      <p>
        <span class={`chip ${texts.tones[progress]}`}>{texts.states[progress]}</span>{' '}
        <span class="small muted">{[common.until(shortDate(dueOn)), ownerName ?? texts.everyone].join(' · ')}</span>
      </p>
      <Means activity={activity} />
      {canPlan ? (
        <p class="row">
          <button
            class="btn quiet"
            type="button"
            aria-label={texts.updateOf(title)}
            onClick={() => onOpen({ kind: 'progress', activity })}
          >
            {texts.update}
          </button>
          <button
            class="btn text"
            type="button"
            aria-label={texts.editOf(title)}
            onClick={() => onOpen({ kind: 'edit', activity })}
          >
            {texts.edit}
          </button>
        </p>
      ) : null}
    </li>
  );
}

export default function CirclePlanPage({ params, search }: PageProps) {
  const id = params.id ?? '';
  const asked = Number(search.get('anio'));
  const year = Number.isInteger(asked) && asked >= 2020 && asked <= 2100 ? asked : thisYear();
  const { data, failure } = usePrivateQuery(CircleYearPlan, { id, year });
  const circle = usePrivateQuery(CircleDetail, { id }).data?.circle;
  const [changed, setChanged] = useState<PlanSheetFragment | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const cache = useCache();
  const plan = changed?.year === year ? changed : (data?.circlePlan ?? null);
  const onChanged = (next: PlanSheetFragment) => {
    cache.forget('CircleYearPlan');
    setChanged(next);
  };
  const shut = () => setOpen(null);
  const people = (circle?.people ?? []).filter(({ membership }) => membership === 'IN');
  useHead({ title: texts.title(year), noIndex: true });
  return (
    <div class="editor">
      <nav class="crumbs">
        <a href={`/circulos/${id}`}>{plan?.circleName ?? texts.back}</a>
      </nav>
      <div class="page-head">
        <div>
          <h1>{texts.title(year)}</h1>
          <p class="muted">{texts.lead}</p>
        </div>
        {plan?.canPlan ? (
          <button class="btn" type="button" onClick={() => setOpen({ kind: 'add' })}>
            {texts.add}
          </button>
        ) : null}
      </div>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {!data && !failure ? <Waiting text={common.loading} /> : null}
      {data && !plan ? (
        <Empty title={texts.missing}>
          <p>{texts.missingText}</p>
        </Empty>
      ) : null}
      {plan?.activities.length === 0 ? (
        <Empty title={texts.empty}>
          <p>{texts.emptyText}</p>
        </Empty>
      ) : null}
      <ul class="plain stack">
        {plan?.activities.map((activity) => (
          <Line key={activity.id} activity={activity} canPlan={plan.canPlan} onOpen={setOpen} />
        ))}
      </ul>
      <p class="links">
        <a href={`/circulos/${id}/plan?anio=${year - 1}`}>{texts.previous(year - 1)}</a>
      </p>
      <Dialog
        title={open?.kind === 'progress' ? texts.update : open?.kind === 'edit' ? texts.edit : texts.add}
        open={open !== null}
        onClose={shut}
      >
        {open?.kind === 'progress' ? (
          <ProgressForm activity={open.activity} onChanged={onChanged} onClose={shut} />
        ) : open ? (
          <ActivityForm
            circleId={id}
            people={people}
            activity={open.kind === 'edit' ? open.activity : null}
            onChanged={onChanged}
            onClose={shut}
          />
        ) : null}
      </Dialog>
    </div>
  );
}
