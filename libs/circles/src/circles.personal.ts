import { actsIn, statePersonal } from '@lib/platform';

const SAID = { stays: 'Es del círculo, que solo lo lee con «Persona retirada».' };

statePersonal({
  tables: [
    {
      table: 'circle_member',
      of: ['member_id'],
      by: ['invited_by'],
      told: 'Círculos en los que estás',
      erased: [
        {
          run: `update circle c set member_count = (select count(*) from circle_member m where m.circle_id = c.id and m.state = 'IN' and m.member_id <> :person)
            where c.id in (select circle_id from circle_member where member_id = :person and state = 'IN')`,
        },
        { over: { state: `case when state = 'DECLINED' then state else 'LEFT' end`, left_at: 'coalesce(left_at, :now)', wants_listed: 'false' } },
      ],
    },
    { table: 'circle_role_turn', of: ['member_id'], by: ['given_by'], told: 'Papeles que tuviste en círculos', erased: { over: { ends_at: 'coalesce(ends_at, :now)' } } },
    { table: 'logbook_entry', of: ['member_id'], told: 'Tu bitácora personal', erased: 'DELETED' },
    { table: 'topic_vote', of: ['member_id'], told: 'Temas por los que votaste', erased: { stays: 'Es un número en un tema; no tiene su nombre.' } },
    { table: 'meeting_attendance', of: ['member_id'], told: 'Reuniones a las que asististe', erased: SAID },
    { table: 'meeting_topic', of: ['proposed_by'], told: 'Temas que propusiste', erased: SAID },
    { table: 'meeting_practice', of: ['shared_by'], told: 'Prácticas que compartiste en reuniones', erased: SAID },
    { table: 'circle_commitment', of: ['owner_id'], by: ['made_by'], told: 'Compromisos tuyos en círculos', erased: SAID },
    { table: 'plan_activity', of: ['owner_id'], told: 'Actividades del plan a tu cargo', erased: SAID },
    { table: 'meeting_item', of: ['owner_id'], told: 'Puntos de reunión a tu cargo', erased: SAID },
    actsIn('circle', 'created_by'),
    actsIn('circle_meeting', 'notes_by', 'run_by', 'signed_by', 'created_by'),
    actsIn('commitment_follow_up', 'told_by'),
    actsIn('circle_move', 'made_by'),
  ],
  copies: [{ table: 'circle_meeting', erased: { stays: 'Un acta firmada no cambia; solo la lee su círculo.' } }],
});
