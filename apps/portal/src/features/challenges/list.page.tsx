import '../../../../../libs/web-ui/src/styles/sheet.css';
import { request, useOlder, useQuery } from '@lib/web-graphql';
import { dateTime, Empty, Notice, shortDate, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageQuery } from '../../routing/page.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { More } from '../../shell/more.js';
import { Challenges, MyChallenges, type ChallengeLineFragment } from './challenges.gql.js';
import { challengesTexts as texts } from './challenges.texts.js';

export function queries(): PageQuery[] {
  return [ask(Challenges, {})];
}

function Line({ challenge }: { challenge: ChallengeLineFragment }) {
  const { id, title, state, entersUntil, endsAt, steps, entries } = challenge;
  const dates = state === 'LAUNCHED' ? [entersUntil ? texts.enters(shortDate(entersUntil)) : '', endsAt ? texts.ends(shortDate(endsAt)) : ''] : [];
  return (
    <li>
      <a href={`/desafios/${id}`}>
        {title}
        <span class="note">{[...dates, texts.steps(steps), texts.entries(entries)].filter(Boolean).join(' · ')}</span>
      </a>
      <span class={state === 'LAUNCHED' ? 'chip leaf' : 'chip plain'}>{texts.states[state]}</span>
    </li>
  );
}

function Mine() {
  const { data } = usePrivateQuery(MyChallenges, {});
  const items = data?.myChallenges.items ?? [];
  if (items.length === 0) return null;
  return (
    <section class="part">
      <h2 class="h3">{texts.mine}</h2>
      <ul class="card clip tasks">
        {items.map(({ entryId, challengeId, title, name, state, nextTitle, nextDueAt }) => (
          <li key={entryId}>
            <a href={`/desafios/${challengeId}/equipo`}>
              {title}
              <span class="note">{name}</span>
              {nextTitle && nextDueAt ? <span class="note">{texts.next(nextTitle, dateTime(nextDueAt))}</span> : null}
            </a>
            <span class={state === 'COMPLETED' ? 'chip leaf' : 'chip plain'}>{texts.entryStates[state]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export default function ChallengesPage() {
  const { viewer } = useSession();
  const { data, failure } = useQuery(Challenges, {});
  const pages = useOlder(data?.challenges, async (after) => (await request(Challenges, { after })).challenges);
  const { items } = pages;
  useHead({ title: texts.title, description: texts.description, canonical: '/desafios' });
  return (
    <div class="editor">
      <h1>{texts.title}</h1>
      <p class="muted">{texts.lead}</p>
      {viewer?.roles.includes('MEMBER') ? <Mine /> : null}
      {failure && !data ? <Notice tone="bad">{failure.message}</Notice> : null}
      {!data && !failure ? <Waiting text={texts.loading} /> : null}
      {data && items.length === 0 ? (
        <Empty title={texts.empty}>
          <p>{texts.emptyText}</p>
          <p>
            <a href="/muro">{texts.wall}</a>
          </p>
        </Empty>
      ) : null}
      {items.length > 0 ? (
        <section class="part">
          <h2 class="h3">{texts.all}</h2>
          <ul class="card clip tasks">
            {items.map((challenge) => (
              <Line key={challenge.id} challenge={challenge} />
            ))}
          </ul>
        </section>
      ) : null}
      <More of={pages} label={texts.more} />
    </div>
  );
}
