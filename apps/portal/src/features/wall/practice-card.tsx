import { decimal, StageSign } from '@lib/web-ui';
import type { WallCardFragment } from './wall.gql.js';
import { wallTexts as texts } from './wall.texts.js';

function Count(props: { count: number; word: string }) {
  return (
    <span>
      <b>{decimal(props.count)}</b> {props.word}
    </span>
  );
}

export function PracticeCard({ practice, level = 2 }: { practice: WallCardFragment; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const others = practice.igedCount - 1;
  return (
    <article class="card practice-card">
      <div class="row apart">
        <StageSign stage={practice.stage} referent={practice.referent} />
        <span class="small muted">{practice.regionName}</span>
      </div>
      <Heading>
        <a href={`/practicas/${practice.slug}`}>{practice.title}</a>
      </Heading>
      <p class="small muted">
        {practice.leadIgedName}
        {others > 0 ? texts.andMore(others) : ''}
      </p>
      <p class="clamp">{practice.summary}</p>
      <p class="row">
        <span class="chip">{practice.themeName}</span>
        {practice.validity === 'LAPSED' ? <span class="chip plain">{texts.lapsed}</span> : null}
      </p>
      <div class="counts">
        <Count count={practice.usefulCount} word={texts.useful} />
        {practice.commentCount > 0 ? <Count count={practice.commentCount} word={texts.comments(practice.commentCount)} /> : null}
        <Count count={practice.feedbackCount} word={texts.feedbacks(practice.feedbackCount)} />
        {practice.transferCount > 0 ? (
          <Count count={practice.transferCount} word={texts.transfers(practice.transferCount)} />
        ) : null}
      </div>
    </article>
  );
}
