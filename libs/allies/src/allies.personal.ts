import { actsIn, statePersonal } from '@lib/platform';

statePersonal({
  tables: [{ table: 'ally_expert', of: ['expert_id'], told: 'Aliados que te presentan', erased: 'DELETED' }, actsIn('ally_move', 'made_by')],
});
