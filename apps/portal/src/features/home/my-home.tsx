import { Bar, dateTime, decimal, Notice, shortDate } from '@lib/web-ui';
import type { PersonFragment } from '../../session/session.gql.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import type { MyPracticeCardFragment } from '../my-practices/my-practices.gql.js';
import { HomeMine, type HomeMineResult } from './home.gql.js';
import { homeTexts as texts } from './home.texts.js';

interface Due {
  href: string;
  title: string;
  what: string;
}

function dueOf(practices: MyPracticeCardFragment[]): Due[] {
  return practices.flatMap((practice) => [
    ...(practice.status === 'OBSERVED'
      ? [{ href: `/mis-practicas/${practice.id}`, title: practice.title, what: texts.observed(Math.max(1, practice.observations)) }]
      : []),
    ...(practice.improvementsOpen > 0
      ? [{ href: `/mis-practicas/${practice.id}/mejoras`, title: practice.title, what: texts.improvements(practice.improvementsOpen) }]
      : []),
    ...(practice.validity?.canConfirm
      ? [{ href: `/mis-practicas/${practice.id}#vigencia`, title: practice.title, what: texts.confirm(practice.validity.state, shortDate(practice.validity.validUntil)) }]
      : []),
  ]);
}

type Mine = Pick<HomeMineResult, 'advisoryWaiting' | 'dueCommitments' | 'myWebinars'>;

const SOON_MS = 7 * 86_400_000;

/** What has an hour or a day goes before what may wait. */
function dated({ advisoryWaiting, dueCommitments, myWebinars }: Mine): Due[] {
  const soon = myWebinars.filter(({ startsAt }) => Date.parse(startsAt) < Date.now() + SOON_MS);
  return [
    ...soon.map(({ slug, title, startsAt }) => ({ href: `/webinars/${slug}`, title, what: texts.webinar(dateTime(startsAt)) })),
    ...advisoryWaiting.map(({ id, code, topic, startsAt, what }) => ({
      href: `/asesorias/${id}`,
      title: topic,
      what: texts.advisory[what](code, startsAt ? dateTime(startsAt) : ''),
    })),
    ...dueCommitments.map(({ practiceId, practiceTitle, text, dueOn, overdue }) => ({
      href: `/mis-practicas/${practiceId}#compromisos`,
      title: text,
      what: texts.commitment(practiceTitle, shortDate(dueOn), overdue),
    })),
  ];
}

function DueList({ due, unread }: { due: Due[]; unread: number }) {
  const lines = unread > 0 ? [...due, { href: '/avisos', title: texts.unread(unread), what: '' }] : due;
  return (
    <section class="card" aria-labelledby="te-toca">
      <h2 id="te-toca" class="h3 pad">
        {texts.pendingTitle}
      </h2>
      {lines.length === 0 ? <p class="pad muted">{texts.nothingDue}</p> : null}
      <ul class="tasks">
        {lines.map((line) => (
          <li key={`${line.href} ${line.title}`}>
            <a href={line.href}>
              {line.title}
              <span class="note">{line.what}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Drafts({ practices }: { practices: MyPracticeCardFragment[] }) {
  const drafts = practices.filter((practice) => practice.status === 'DRAFT');
  return (
    <section class="card" aria-labelledby="borradores">
      <div class="row apart pad">
        <h2 id="borradores" class="h3">
          {texts.drafts}
        </h2>
        <a class="btn" href="/mis-practicas">
          {texts.start}
        </a>
      </div>
      {drafts.length === 0 ? <p class="pad muted">{texts.noDrafts}</p> : null}
      <ul class="tasks">
        {drafts.map((practice) => (
          <li key={practice.id}>
            <a href={`/mis-practicas/${practice.id}`}>
              {practice.title}
              <span class="note">{texts.done(practice.sectionsDone, practice.sectionsTotal)}</span>
            </a>
            <Bar
              value={practice.sectionsDone}
              most={practice.sectionsTotal}
              label={texts.done(practice.sectionsDone, practice.sectionsTotal)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Points({ mine }: { mine: HomeMineResult['myRecognition'] }) {
  const goal = mine.nextLevel?.minPoints ?? mine.points;
  return (
    <section class="card pad stack" aria-labelledby="puntos">
      <h2 id="puntos" class="h3">
        {texts.points}
      </h2>
      <p>
        <span class="figure">{decimal(mine.points)}</span> <span class="muted">{mine.season.name}</span>
      </p>
      <Bar value={mine.points} most={goal} label={texts.barLabel(mine.points, goal)} />
      <p class="small">
        <b>{mine.levelName ?? texts.noLevel}</b>
        {mine.nextLevel ? ` · ${texts.missingPoints(mine.nextLevel.pointsMissing, mine.nextLevel.name)}` : ''}
      </p>
      {mine.nationalPosition === null ? null : <p class="small muted">{texts.position(mine.nationalPosition, mine.nationalTotal)}</p>}
      <a href="/yo/puntos">{texts.entries}</a>
    </section>
  );
}

export function MyHome({ viewer }: { viewer: PersonFragment }) {
  const { data } = usePrivateQuery(HomeMine, viewer.roles.includes('MEMBER') ? {} : null);
  return (
    <>
      <div class="page-head">
        <h1>{texts.hello(viewer.name)}</h1>
      </div>
      {viewer.status === 'PENDING' ? <Notice tone="warn">{texts.pendingReview}</Notice> : null}
      {viewer.status === 'REJECTED' ? <Notice tone="bad">{texts.rejected}</Notice> : null}
      <div class="grid aside">
        <div class="stack">
          <DueList due={data ? [...dated(data), ...dueOf(data.myPractices)] : []} unread={viewer.unread} />
          {data ? <Drafts practices={data.myPractices} /> : null}
        </div>
        {data ? <Points mine={data.myRecognition} /> : null}
      </div>
    </>
  );
}
