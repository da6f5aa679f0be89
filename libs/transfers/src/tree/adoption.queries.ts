import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { AdoptionNode, AdoptionTree } from './adoption.types.js';

const MOST = 120;
const GENERATIONS = 8;

/**
 * $1 slug. Up to the practice that all of them come from, and from it down through every generation: what was agreed, not what is only talked about.
 * Institutions and what they tell of the practice; no person, and no draft.
 */
export const ADOPTIONS = {
  name: 'adoption_tree',
  text: /* sql */ `
    with recursive up (id, height) as (
      select p.id, 0 from practice p where p.slug = $1 and p.published_version is not null
      union all
      select t.practice_id, up.height + 1 from up join transfer t on t.own_practice_id = up.id and t.state <> 'TALKING' where up.height < ${GENERATIONS}),
    root as (select id from up order by height desc limit 1),
    down (transfer_id, practice_id, parent_id, generation) as (
      select null::uuid, root.id, null::uuid, 0 from root
      union all
      select t.id, t.own_practice_id, coalesce(down.transfer_id, down.practice_id), down.generation + 1
      from down join transfer t on t.practice_id = down.practice_id and t.state <> 'TALKING'
      where down.generation < ${GENERATIONS} * 2
        and (t.state <> 'STOPPED' or exists (select 1 from transfer_block b where b.transfer_id = t.id))),
    cut as (select * from down order by generation, transfer_id nulls first limit ${MOST + 1})
    select coalesce(c.transfer_id, c.practice_id) as id, c.parent_id as "parentId", c.generation,
      coalesce(c.practice_id = (select id from up where height = 0), false) as here,
      coalesce(g.name, l.name) as "igedName", r.name as "regionName",
      case when p.published_version is not null then p.title end as title, case when p.published_version is not null then p.slug end as slug,
      t.kind, t.state, t.version,
      (select count(*)::int from transfer_block b where b.transfer_id = t.id and b.choice = 'ADOPTED') as adopted,
      coalesce((select json_agg(json_build_object('heading', b.heading, 'choice', b.choice, 'how', b.how, 'why', b.why) order by b.position)
        from transfer_block b where b.transfer_id = t.id and b.choice in ('ADAPTED', 'LEFT_OUT') and t.state <> 'AGREED'), '[]') as changed,
      case when t.state in ('VERIFIED', 'SUSTAINED', 'ADAPTED') then
        (select json_build_object('indicator', x.indicator, 'unit', x.unit, 'baseline', x.baseline, 'result', x.result, 'originResult', x.origin_result)
          from transfer_result x where x.transfer_id = t.id order by x.revision desc limit 1) end as result,
      case when t.norm_number is not null then concat_ws(', ', t.norm_number, to_char(t.norm_on, 'DD/MM/YYYY'), nullif(t.norm_title, '')) else '' end as norm,
      coalesce(t.lesson, '') as lesson
    from cut c left join transfer t on t.id = c.transfer_id left join practice p on p.id = c.practice_id
      left join iged g on g.code = t.adopter_iged left join iged l on l.code = p.lead_iged_code
      left join region r on r.id = coalesce(g.region_id, l.region_id)
    order by c.generation, c.transfer_id nulls first`,
};

@Injectable()
export class AdoptionTrees {
  constructor(private readonly db: Database) {}

  /** Without nodes while nobody adopts it, and when there is no such page. */
  async of(slug: string): Promise<AdoptionTree> {
    const found = await this.db.rows<AdoptionNode>({ ...ADOPTIONS, values: [slug] });
    return { nodes: found.length > 1 ? found.slice(0, MOST) : [], cut: found.length > MOST };
  }
}
