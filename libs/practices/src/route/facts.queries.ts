import { limaDate, monthsBetween } from '@lib/kernel';
import type { RouteFactKind } from './route-facts.service.js';
import type { KnownFacts, Step } from './route.rules.js';

const count = (path: string): string => `coalesce(jsonb_array_length(jsonb_path_query_array(v.sheet, '${path}')), 0)`;

const stated = (kind: RouteFactKind): string =>
  `(select count(*) from route_fact e where e.practice_id = p.id and e.kind = '${kind}' and e.withdrawn_at is null)`;

/** The step of the practice `alias`. */
export const stepOf = (alias: string): string =>
  `case when ${alias}.referent_since is not null then 'REFERENT' else ${alias}.stage end`;

/** When the practice `alias` came to its step: null until it is published. */
export const sinceOf = (alias: string): string => /* sql */ `
  coalesce(${alias}.stage_since, (select min(n.admitted_at) from practice_version n where n.practice_id = ${alias}.id))`;

/** Published version of `p`, as `v`; none while it is a draft. */
export const PUBLISHED_VERSION = 'left join practice_version v on v.practice_id = p.id and v.number = p.published_version';

/** Column "facts" of the practice `p` with its published version `v`: what `routeFacts` reads. */
export const FACTS = /* sql */ `
  json_build_object('published', p.published_version is not null, 'step', ${stepOf('p')},
    'startedOn', nullif(v.sheet->>'startedOn', ''),
    'indicatorsWithBaseline', ${count('$.sections[*].results.indicators[*] ? (@.baseline != null)')},
    'indicatorsWithResult', ${count('$.sections[*].results.indicators[*] ? (@.result != null)')},
    'institutionalProofs', ${count('$.sections[*].sustainability.resolutions[*] ? (@.number != "")')}
      + ${count('$.sections[*].sustainability.instruments[*] ? (@ == "PEI" || @ == "PEI_IGED" || @ == "PAT" || @ == "POI")')},
    'feedbacksPublished', (select count(*) from feedback f where f.practice_id = p.id and f.status = 'PUBLISHED'),
    'feedbacksAnswered', (select count(*) from feedback f where f.practice_id = p.id and f.status = 'PUBLISHED' and not exists (
      select 1 from feedback_item i where i.feedback_id = f.id and i.kind = 'IMPROVEMENT'
        and not exists (select 1 from improvement_answer a where a.item_id = i.id))),
    'improvementsOpen', (select count(*) from feedback f join feedback_item i on i.feedback_id = f.id and i.kind = 'IMPROVEMENT'
      where f.practice_id = p.id and f.status = 'PUBLISHED' and not exists (select 1 from improvement_answer a where a.item_id = i.id)),
    'advisoriesHeld', ${stated('ADVISORY_HELD')}, 'presentations', ${stated('EXCHANGE_PRESENTED')},
    'transferAreasMissing', (select count(*) from transfer_area a where a.enabled and not exists (select 1 from transfer_mark m
      where m.area_id = a.id and m.practice_id = p.id)),
    'commitmentsDue', array(select c.due_on::text from practice_commitment c where c.practice_id = p.id and c.state = 'PENDING'),
    'rubricMean', (select f.rubric_mean from feedback f where f.practice_id = p.id and f.status = 'PUBLISHED'
      order by f.published_at desc, f.id limit 1)) as facts`;

export type FactsJson = Omit<KnownFacts, 'months' | 'commitmentsOverdue'> & {
  step: Step;
  startedOn: string | null;
  commitmentsDue: string[];
};

export function routeFacts({ startedOn, commitmentsDue, ...facts }: FactsJson, now: Date): KnownFacts {
  const today = limaDate(now);
  const commitmentsOverdue = commitmentsDue.filter((day) => day < today).length;
  return { ...facts, commitmentsOverdue, months: startedOn === null ? 0 : Math.max(0, monthsBetween(startedOn, today)) };
}
