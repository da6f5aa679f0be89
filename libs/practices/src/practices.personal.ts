import { actsIn, statePersonal } from '@lib/platform';

const SAID = { stays: 'Lo que se dijo sobre una práctica queda, y lo dijo una «Persona retirada».' };
const MINE = /* sql */ `select p.id from practice p where p.created_by = :person or exists (select from practice_team t where t.practice_id = p.id and t.member_id = :person)
  or exists (select from practice_handover h where h.practice_id = p.id and :person = any(h.members_before))`;

/** Drafts that were never sent and have nobody else who could go on with them. */
const LONELY_DRAFTS = /* sql */ `select p.id from practice p where p.created_by = :person and p.status = 'DRAFT' and p.submitted_at is null and p.edition = 1
  and not exists (select from practice_team t join account a on a.id = t.member_id and a.status = 'ACTIVE' where t.practice_id = p.id and t.member_id <> :person)`;

/** Lines of a team kept as JSON, with hers written over. */
const lines = (column: string): string => /* sql */ `(select coalesce(jsonb_agg(case when e.line->>'memberId' = :person::text
  then e.line || '{"name": "Persona retirada", "post": ""}' else e.line end order by e.place), '[]') from jsonb_array_elements(${column}) with ordinality e(line, place))`;

statePersonal({
  tables: [
    {
      table: 'practice',
      of: ['created_by'],
      told: 'Prácticas que empezaste',
      without: ['search', 'search_text'],
      erased: [
        { run: `update stored_file set released_at = :now where purpose = 'practice.evidence' and released_at is null and subject_id in (${LONELY_DRAFTS})` },
        { run: `delete from practice where id in (${LONELY_DRAFTS})` },
        { stays: 'La práctica es de la institución que la lidera: quien responde por ella la pide como relevo.' },
      ],
    },
    {
      table: 'practice_version',
      of: [],
      by: ['admitted_by'],
      told: null,
      erased: {
        run: `insert into practice_retired (practice_id, version, place) select v.practice_id, v.number, e.place - 1
          from practice_version v cross join lateral jsonb_array_elements(v.sheet->'team') with ordinality e(line, place)
          where v.practice_id in (${MINE}) and (fold(e.line->>'name') = fold(:name) or exists (
            select from practice_team t where t.practice_id = v.practice_id and t.member_id = :person and fold(t.name) = fold(e.line->>'name')))
          on conflict do nothing`,
      },
    },
    {
      table: 'practice_section',
      of: [],
      by: ['updated_by'],
      where: 't.practice_id in (select id from practice where created_by = :person)',
      told: 'Lo escrito en las fichas que empezaste',
      erased: { run: `update practice_section set body = jsonb_set(body, '{team}', ${lines(`body->'team'`)}) where section_key = 'team' and practice_id in (${MINE}) and jsonb_typeof(body->'team') = 'array'` },
    },
    {
      table: 'practice_handover',
      of: ['asked_by'],
      by: ['decided_by', 'members_before'],
      told: 'Relevos que pediste',
      without: ['members_before', 'team_before'],
      erased: [
        { run: `update practice_handover set team_before = ${lines('team_before')} where :person = any(members_before) and jsonb_typeof(team_before) = 'array'` },
        { run: `update practice_handover set state = 'WITHDRAWN', decided_by = :person, decided_at = :now, decision_reason = '' where asked_by = :person and state = 'PENDING'` },
        { stays: 'Dice a qué institución pasó una práctica.' },
      ],
    },
    { table: 'practice_team', of: ['member_id'], told: 'Equipos de prácticas en los que estás', erased: { over: { name: `'Persona retirada'`, post: `''` } } },
    {
      table: 'feedback',
      of: ['expert_id'],
      by: ['assigned_by', 'published_by'],
      told: 'Retroalimentaciones que te asignaron',
      erased: [
        { over: { withdrawn_reason: `case when status = 'ASSIGNED' then 'La persona experta retiró sus datos.' else withdrawn_reason end`, draft: `case when status = 'ASSIGNED' then '{}' else draft end`, status: `case when status = 'ASSIGNED' then 'WITHDRAWN' else status end` } },
        { stays: 'Lo que se entregó es de la práctica; lo dio una «Persona retirada».' },
      ],
    },
    { table: 'practice_comment', of: ['author_id'], by: ['rewarded_by'], told: 'Comentarios que escribiste', erased: SAID },
    { table: 'practice_useful', of: ['member_id'], told: 'Prácticas que marcaste «me sirve»', erased: { stays: 'Es un número en una práctica; no tiene su nombre.' } },
    { table: 'comment_useful', of: ['member_id'], told: 'Comentarios que marcaste «me sirve»', erased: { stays: 'Es un número en un comentario; no tiene su nombre.' } },
    { table: 'practice_interest', of: ['member_id'], told: 'Prácticas que quieres replicar', erased: { over: { message: `''`, name: 'null' } } },
    { table: 'practice_follow', of: ['member_id'], told: 'Prácticas que sigues', erased: 'DELETED' },
    { table: 'saved_search', of: ['member_id'], told: 'Búsquedas guardadas', erased: 'DELETED' },
    { table: 'practice_commitment', of: ['owner_id'], by: ['made_by', 'settled_by'], told: 'Compromisos tuyos en prácticas', erased: { over: { owner_name: `'Persona retirada'` } } },
    { table: 'moderation_report', of: ['reporter_id'], told: 'Lo que reportaste a moderación', erased: { stays: 'Lo que motivó una decisión de moderación; solo lo ve el equipo.' } },
    { table: 'improvement_answer', of: ['answered_by'], by: ['done_by'], told: 'Mejoras que respondiste', erased: SAID },
    { table: 'practice_declaration', of: ['signed_by'], told: 'Declaraciones con las que enviaste prácticas', without: ['position'], erased: { stays: 'Es la prueba de que la institución autorizó publicar.' } },
    { table: 'feedback_item', of: [], where: 't.feedback_id in (select id from feedback where expert_id = :person)', told: 'Lo que escribiste como persona experta', erased: SAID },
    actsIn('practice_decision', 'decided_by'),
    actsIn('stage_decision', 'decided_by'),
    actsIn('moderation_step', 'taken_by'),
    actsIn('practice_evidence', 'added_by', 'withdrawn_by'),
    actsIn('practice_origin', 'told_by'),
    actsIn('validity_entry', 'made_by'),
    actsIn('sheet_template', 'published_by'),
    actsIn('sheet_template_draft', 'updated_by'),
    actsIn('transfer_mark', 'marked_by'),
  ],
});
