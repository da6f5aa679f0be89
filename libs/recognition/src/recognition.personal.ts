import { actsIn, statePersonal } from '@lib/platform';

const LEDGER = { stays: 'El libro de puntos solo crece: queda el movimiento, y no muestra a nadie.' };

statePersonal({
  tables: [
    { table: 'fact', of: ['member_id'], told: 'Hechos por los que se te reconoce', erased: LEDGER },
    { table: 'points_entry', of: ['member_id'], by: ['author_id'], told: 'Tus movimientos de puntos', erased: LEDGER },
    { table: 'points_day', of: ['member_id'], told: 'Tus puntos por día', erased: LEDGER },
    { table: 'season_total', of: ['member_id'], told: 'Tus puntos por temporada', erased: LEDGER },
    { table: 'season_place', of: ['member_id'], told: 'Tus puestos en temporadas cerradas', erased: LEDGER },
    { table: 'weekly_place', of: ['member_id'], told: 'Tus puestos de cada lunes', erased: LEDGER },
    { table: 'staff_award', of: ['member_id'], by: ['proposed_by', 'decided_by'], told: 'Puntos que te dio el equipo', erased: LEDGER },
    { table: 'insignia_award', of: ['member_id'], by: ['revoked_by'], told: 'Tus insignias', erased: LEDGER },
    { table: 'insignia_due', of: ['member_id'], told: 'Insignias tuyas que se están por revisar', erased: 'DELETED' },
    { table: 'insignia_shown', of: ['member_id'], told: 'Insignias que muestras', erased: 'DELETED' },
    { table: 'showcase', of: ['member_id'], told: 'Tu vitrina', erased: 'DELETED' },
    {
      table: 'confirmation',
      of: ['giver_id', 'receiver_id'],
      told: 'Marcas que diste y recibiste',
      without: ['giver_id', 'receiver_id'],
      erased: LEDGER,
    },
    actsIn('season', 'closed_by'),
    actsIn('season_addendum', 'author_id'),
    actsIn('points_rule', 'created_by'),
    actsIn('iged_ranking_rule', 'updated_by'),
    actsIn('iged_context', 'updated_by'),
    actsIn('entry_reversal', 'proposed_by', 'decided_by'),
    actsIn('signal_limit', 'created_by'),
    actsIn('farming_signal', 'members', 'closed_by'),
    actsIn('member_level_version', 'created_by'),
    actsIn('insignia_version', 'created_by'),
  ],
  copies: [
    { table: 'insignia_credential', erased: { stays: 'La credencial que ella se llevó; la página que la verifica ya no dice de quién es.' } },
  ],
  hides: ['update showcase set open = false where member_id = :person'],
});
