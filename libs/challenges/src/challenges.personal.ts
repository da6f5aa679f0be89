import { actsIn, statePersonal } from '@lib/platform';

statePersonal({
  tables: [
    {
      table: 'challenge_teammate',
      of: ['member_id'],
      told: 'Equipos de desafíos en los que estás',
      erased: { over: { left_at: 'coalesce(left_at, :now)' } },
    },
    {
      table: 'challenge_hand_in',
      of: ['made_by'],
      told: 'Entregas que hiciste',
      erased: { stays: 'La entrega es de su equipo.' },
    },
    actsIn('challenge', 'created_by'),
    actsIn('challenge_note', 'made_by'),
    actsIn('challenge_move', 'made_by'),
    actsIn('challenge_entry', 'leader_id'),
    actsIn('challenge_work', 'saved_by'),
    actsIn('challenge_work_file', 'added_by'),
    actsIn('challenge_accompaniment', 'made_by'),
    actsIn('challenge_mark', 'made_by'),
    actsIn('challenge_entry_move', 'made_by'),
  ],
});
