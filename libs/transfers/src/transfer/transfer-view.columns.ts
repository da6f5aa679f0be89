/** Parts of the one statement of a transfer `t` of the practice `p`; $2 is who looks. */
const answer = (side: string): string => /* sql */ `(select json_build_object('point', w.point, 'note', w.note, 'revision', w.revision)
  from transfer_answer w where w.transfer_id = t.id and w.area_id = a.id and w.side = '${side}')`;

export const AREAS = /* sql */ `
  coalesce((select json_agg(json_build_object('id', a.id, 'name', a.name, 'question', a.question, 'points', a.points,
      'origin', ${answer('ORIGIN')}, 'adopter', ${answer('ADOPTER')}) order by a.position, a.id)
    from transfer_area a where a.enabled), '[]') as talk`;

export const PEOPLE = /* sql */ `
  coalesce((select json_agg(json_build_object('name', m.name, 'post', m.post) order by m.name) from member m
    where m.id = p.created_by or m.id in (select o.member_id from practice_team o where o.practice_id = p.id)), '[]') as "originPeople",
  coalesce((select json_agg(json_build_object('name', m.name, 'post', m.post) order by m.name) from transfer_person x join member m on m.id = x.member_id
    where x.transfer_id = t.id), '[]') as "adopterPeople"`;

export const AGREEMENT = /* sql */ `
  (select json_build_object('revision', g.revision, 'text', g.text, 'startsOn', g.starts_on, 'endsOn', g.ends_on, 'writtenByName', coalesce(m.name, ''),
      'signatures', coalesce((select json_agg(json_build_object('side', s.side, 'byName', coalesce(b.name, ''), 'at', s.signed_at) order by s.signed_at, s.side)
        from transfer_signature s left join member b on b.id = s.signed_by where s.transfer_id = t.id and s.revision = g.revision), '[]'))
    from transfer_agreement g left join member m on m.id = g.written_by
    where g.transfer_id = t.id order by g.revision desc limit 1) as agreement`;

export const BLOCKS = /* sql */ `
  coalesce((select json_agg(json_build_object('position', b.position, 'heading', b.heading, 'text', b.text, 'choice', b.choice, 'how', b.how, 'why', b.why,
      'revision', b.revision) order by b.position)
    from transfer_block b where b.transfer_id = t.id), '[]') as blocks`;

const PIECES = /* sql */ `
  coalesce((select json_agg(json_build_object('id', e.id, 'name', coalesce(nullif(e.caption, ''), f.file_name, e.url), 'isLink', e.url is not null,
      'link', e.url, 'state', coalesce(f.state, 'READY'), 'object', (select o.name from file_object o where o.file_id = f.id and f.state = 'READY'
        order by (o.form = 'LARGE') desc, (o.form = 'WHOLE') desc limit 1)) order by e.added_at, e.id)
    from transfer_evidence e left join stored_file f on f.id = e.file_id where e.milestone_id = h.id and e.removed_at is null), '[]')`;

export const MILESTONES = /* sql */ `
  coalesce((select json_agg(json_build_object('id', h.id, 'text', h.text, 'dueOn', h.due_on, 'doneOn', h.done_on, 'note', h.note,
      'droppedWhy', h.dropped_why, 'evidence', ${PIECES}) order by h.due_on, h.id)
    from transfer_milestone h where h.transfer_id = t.id), '[]') as milestones`;

export const OWN_PRACTICE = /* sql */ `
  (select json_build_object('id', q.id, 'title', q.title, 'slug', case when q.published_version is not null then q.slug end,
      'mine', q.created_by = $2::uuid or exists (select 1 from practice_team o where o.practice_id = q.id and o.member_id = $2::uuid))
    from practice q where q.id = t.own_practice_id) as "ownPractice"`;

export const INDICATORS = /* sql */ `
  coalesce((select json_agg(json_build_object('name', i.value->>'name', 'unit', coalesce(i.value->>'unit', ''),
      'direction', coalesce(i.value->>'direction', 'UP'), 'baseline', (i.value->>'baseline')::float8, 'result', (i.value->>'result')::float8))
    from practice_version v, jsonb_array_elements(v.sheet->'sections') as section(value),
      jsonb_array_elements(case when jsonb_typeof(section.value->'results'->'indicators') = 'array'
        then section.value->'results'->'indicators' else '[]' end) as i(value)
    where v.practice_id = p.id and v.number = t.version), '[]') as indicators`;

export const RESULT = /* sql */ `
  (select json_build_object('indicator', r.indicator, 'unit', r.unit, 'direction', r.direction, 'originBaseline', r.origin_baseline,
      'originResult', r.origin_result, 'baseline', r.baseline, 'baselineOn', r.baseline_on, 'result', r.result, 'resultOn', r.result_on,
      'source', r.source, 'comment', r.comment)
    from transfer_result r where r.transfer_id = t.id order by r.revision desc limit 1) as result`;

export const MOVES = /* sql */ `
  coalesce((select json_agg(json_build_object('action', h.action, 'side', h.side, 'at', h.made_at, 'byName', coalesce(b.name, ''), 'note', h.note)
      order by h.position)
    from (select * from transfer_move x where x.transfer_id = t.id order by x.position desc limit 200) h
      left join member b on b.id = h.made_by), '[]') as moves`;
