import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { Commitments } from '../commitment/commitments.service.js';
import { OutOfReach } from '../practice/out-of-reach.js';
import { canSee } from '../practice/practice.rules.js';
import { STRENGTH, strengthView, type StrengthJson } from '../strength/strength.view.js';
import { TemplateQueries } from '../template/template.queries.js';
import { validityEntries, validityHistory, validityView, type ValidityJson } from '../validity/validity.view.js';
import type { ValidityState } from '../validity/validity.rules.js';
import { FACTS, PUBLISHED_VERSION, routeFacts, sinceOf, stepOf, type FactsJson } from './facts.queries.js';
import { Needs } from './needs.service.js';
import { needLines, nextStep, type NeedLine, type KnownFacts } from './route.rules.js';
import type { MyRoute, PracticeRoute, RouteNeed, RouteStep, StageDecision } from './route.types.js';

/** Column "route" of the published practice `p`: `PracticeRoute` with its times as text. */
export const ROUTE = /* sql */ `
  json_build_object('step', ${stepOf('p')}, 'since', ${sinceOf('p')},
    'publishedSince', (select min(n.admitted_at) from practice_version n where n.practice_id = p.id),
    'decisions', coalesce((select json_agg(json_build_object('id', d.id, 'at', d.decided_at, 'from', d.from_step, 'to', d.to_step,
        'back', array_position(array['INITIAL', 'INTERMEDIATE', 'ADVANCED', 'REFERENT'], d.to_step)
          < array_position(array['INITIAL', 'INTERMEDIATE', 'ADVANCED', 'REFERENT'], d.from_step),
        'version', d.version, 'comment', d.comment, 'period', d.period, 'byName', coalesce(w.name, ''), 'scoredBy', d.scored_by,
        'rubricMean', d.rubric_mean, 'scores', d.scores, 'needs', d.needs) order by d.position desc)
      from stage_decision d left join member w on w.id = d.decided_by where d.practice_id = p.id), '[]'),
    'validity', ${validityHistory('p')}) as route`;

const PUBLIC = {
  name: 'practice_route',
  text: `select ${ROUTE}, ${STRENGTH} from practice p ${PUBLISHED_VERSION} where p.slug = $1 and p.published_version is not null`,
};

const MINE = {
  name: 'my_route',
  text: /* sql */ `
    select p.created_by as "authorId", p.validity, p.valid_until::text as "validUntil", ${FACTS},
      array(select t.member_id::text from practice_team t where t.practice_id = p.id and t.member_id is not null) as "memberIds"
    from practice p ${PUBLISHED_VERSION} where p.id = $1`,
};

type Timed<T, K extends keyof T> = Omit<T, K> & Record<K, string>;
export type RouteJson = Timed<Omit<PracticeRoute, 'decisions' | 'validity' | 'strength'>, 'since' | 'publishedSince'> & {
  decisions: Timed<StageDecision, 'at'>[];
  validity: ValidityJson[];
};
type MineRow = { authorId: string; memberIds: string[]; facts: FactsJson; validity: ValidityState; validUntil: string | null };

@Injectable()
export class RouteQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly needs: Needs,
    private readonly outOfReach: OutOfReach,
    private readonly commitments: Commitments,
    private readonly template: TemplateQueries,
  ) {}

  /** null when there is no such page, or it is not published. */
  async bySlug(slug: string): Promise<PracticeRoute | null> {
    const row = await this.db.one<{ route: RouteJson; strength: StrengthJson }>({ ...PUBLIC, values: [slug] });
    return row && routeView(row.route, row.strength);
  }

  /** null when it does not exist or is of another team. */
  async mine(viewer: Viewer, practiceId: string): Promise<MyRoute | null> {
    const row = await this.db.one<MineRow>({ ...MINE, values: [practiceId] });
    if (!row) return null;
    if (!canSee(viewer.accountId, row)) {
      await this.outOfReach.note(viewer, 'practice.route', practiceId);
      return null;
    }
    const now = this.clock.now();
    const ahead = await this.ahead(practiceId, routeFacts(row.facts, now));
    const commitments = await this.commitments.ofPractice(practiceId, viewer.accountId);
    const validity = row.facts.published
      ? validityView(row.validity, row.validUntil, limaDate(now), await this.template.settings())
      : null;
    return { practiceId, ...ahead, commitments, validity };
  }

  /** Where a practice with these facts goes next and what that takes. */
  async ahead(practiceId: string, facts: KnownFacts): Promise<Omit<MyRoute, 'practiceId' | 'commitments' | 'validity'>> {
    const next = nextStep(facts.step);
    const lines = next === null ? [] : needLines(next, await this.needs.all(), facts);
    const missing = lines.filter(({ met }) => !met).length;
    return {
      step: facts.step as RouteStep,
      next: next as RouteStep | null,
      needs: lines.map((line) => linked(practiceId, line)),
      missing,
    };
  }
}

export function routeView(
  { decisions, validity, since, publishedSince, ...route }: RouteJson,
  strength: StrengthJson,
): PracticeRoute {
  return {
    ...route,
    since: new Date(since),
    publishedSince: new Date(publishedSince),
    strength: strengthView(strength),
    validity: validityEntries(validity),
    decisions: decisions.map((decision) => ({ ...decision, at: new Date(decision.at) })),
  };
}

function linked(practiceId: string, { id, title, met, detail, place }: NeedLine): RouteNeed {
  const sheet = `/mis-practicas/${practiceId}`;
  return { id, title, met, detail, link: place === '' ? sheet : `${sheet}/${place}` };
}
