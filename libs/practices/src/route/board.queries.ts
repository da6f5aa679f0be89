import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { Commitments } from '../commitment/commitments.service.js';
import { involvedColumns, isOwnInstitution, type InvolvedColumns } from '../conflict/conflict.service.js';
import { Rubric } from '../feedback/rubric.queries.js';
import { FACTS, PUBLISHED_VERSION, routeFacts, sinceOf, stepOf, type FactsJson } from './facts.queries.js';
import { Needs } from './needs.service.js';
import type { DeskRoute, DeskRouteCard, DeskRouteColumn, DeskStageFeedback } from './route.admin.types.js';
import type { RouteBoardArgs } from './route.inputs.js';
import { STRENGTH, type StrengthJson } from '../strength/strength.view.js';
import { ROUTE, RouteQueries, routeView, type RouteJson } from './route.queries.js';
import { STEPS, missingFor, nextStep, type Step } from './route.rules.js';
import type { RouteStep } from './route.types.js';

/** $1 region, $2 search, $3 now. The facts are read of the fifty that have been longest in each step, and of no other. */
const BOARD = {
  name: 'route_board',
  text: /* sql */ `
    with placed as (
      select p.id, ${stepOf('p')} as step, ${sinceOf('p')} as since
      from practice p join iged l on l.code = p.lead_iged_code
      where p.published_version is not null and ($1::text is null or p.region_id = $1)
        and ($2::text is null or strpos(fold(p.title || ' ' || p.code || ' ' || l.name), fold($2)) > 0)
    ), ranked as (
      select *, row_number() over (partition by step order by since, id) as place, (count(*) over (partition by step))::int as total
      from placed)
    select r.step, r.total, p.id, p.code, p.title, l.name as "leadIgedName", g.name as "regionName", r.since, p.validity,
      greatest(0, floor(extract(epoch from $3::timestamptz - r.since) / 86400))::int as days, ${FACTS}, ${involvedColumns('p')}
    from ranked r join practice p on p.id = r.id ${PUBLISHED_VERSION}
    join iged l on l.code = p.lead_iged_code left join region g on g.id = p.region_id
    where r.place <= 50 order by r.step, r.place`,
};

const ONE = {
  name: 'route_of_practice',
  text: /* sql */ `
    select p.id, p.code, p.title, p.slug, p.published_version as version, l.name as "leadIgedName", ${FACTS}, ${ROUTE}, ${STRENGTH}, ${involvedColumns('p')},
      coalesce((select json_agg(json_build_object('id', f.id, 'expertName', m.name, 'version', f.version, 'publishedAt', f.published_at,
          'rubricMean', f.rubric_mean, 'scores', (select coalesce(json_agg(json_build_object('name', c.name, 'score', s.score,
            'note', s.note) order by c.position, c.id), '[]') from rubric_score s join rubric_criterion c on c.id = s.criterion_id
            where s.feedback_id = f.id)) order by f.published_at desc, f.id)
        from feedback f join member m on m.id = f.expert_id
        where f.practice_id = p.id and f.status = 'PUBLISHED' and f.rubric_mean is not null), '[]') as feedbacks
    from practice p ${PUBLISHED_VERSION} join iged l on l.code = p.lead_iged_code
    where p.id = $1 and p.published_version is not null`,
};

type CardRow = Omit<DeskRouteCard, 'missing' | 'ownInstitution'> &
  InvolvedColumns & { step: Step; total: number; facts: FactsJson };
type Head = Pick<DeskRoute, 'id' | 'code' | 'title' | 'slug' | 'version' | 'leadIgedName'>;
type OneRow = Head &
  InvolvedColumns & {
    facts: FactsJson;
    route: RouteJson;
    strength: StrengthJson;
    feedbacks: (Omit<DeskStageFeedback, 'publishedAt'> & { publishedAt: string })[];
  };

@Injectable()
export class RouteBoardQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly needs: Needs,
    private readonly routes: RouteQueries,
    private readonly rubric: Rubric,
    private readonly commitments: Commitments,
  ) {}

  async board(viewer: Viewer, { region, search }: RouteBoardArgs): Promise<DeskRouteColumn[]> {
    const now = this.clock.now();
    const rows = await this.db.rows<CardRow>({ ...BOARD, values: [region ?? null, search || null, now] });
    const needs = await this.needs.all();
    const card = ({ facts, involvedIgeds, involvedMembers, step, total: _, ...row }: CardRow): DeskRouteCard => {
      const next = nextStep(step);
      const missing = next === null ? 0 : missingFor(next, needs, routeFacts(facts, now)).length;
      return { ...row, missing, ownInstitution: isOwnInstitution(viewer, { involvedIgeds, involvedMembers }) };
    };
    return STEPS.map((step) => {
      const column = rows.filter((row) => row.step === step);
      return { step: step as RouteStep, total: column[0]?.total ?? 0, items: column.map(card) };
    });
  }

  /** null when it is not published. */
  async one(viewer: Viewer, practiceId: string): Promise<DeskRoute | null> {
    const row = await this.db.one<OneRow>({ ...ONE, values: [practiceId] });
    if (!row) return null;
    const { facts, route, strength, feedbacks, involvedIgeds, involvedMembers, ...head } = row;
    const { next, needs } = await this.routes.ahead(practiceId, routeFacts(facts, this.clock.now()));
    return {
      ...head,
      next,
      needs,
      ownInstitution: isOwnInstitution(viewer, { involvedIgeds, involvedMembers }),
      route: routeView(route, strength),
      feedbacks: feedbacks.map((feedback) => ({ ...feedback, publishedAt: new Date(feedback.publishedAt) })),
      rubric: await this.rubric.criteria(),
      commitments: await this.commitments.ofPractice(practiceId, viewer.accountId),
    };
  }
}
