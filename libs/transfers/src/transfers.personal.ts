import { actsIn, statePersonal } from '@lib/platform';

statePersonal({
  tables: [
    { table: 'transfer_person', of: ['member_id'], told: 'Transferencias en las que participas', erased: 'DELETED' },
    { table: 'transfer_signature', of: ['signed_by'], told: 'Acuerdos que firmaste', erased: { stays: 'La firma es de una institución en un acuerdo; se lee «Persona retirada».' } },
    actsIn('transfer', 'begun_by'),
    actsIn('transfer_answer', 'marked_by'),
    actsIn('transfer_agreement', 'written_by'),
    actsIn('transfer_block', 'decided_by'),
    actsIn('transfer_milestone', 'added_by'),
    actsIn('transfer_evidence', 'added_by'),
    actsIn('transfer_result', 'reported_by'),
    actsIn('transfer_move', 'made_by'),
  ],
});
