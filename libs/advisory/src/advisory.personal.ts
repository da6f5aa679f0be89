import { actsIn, statePersonal } from '@lib/platform';

statePersonal({
  tables: [
    { table: 'advisory_session', of: ['requested_by', 'expert_id'], told: 'Asesorías que pediste o diste', erased: { stays: 'La asesoría es de su institución; se lee «Persona retirada».' } },
    { table: 'advisory_attendee', of: ['member_id'], told: 'Asesorías en las que estuviste', erased: { over: { name: `'Persona retirada'` } } },
    { table: 'advisory_commitment', of: ['owner_id'], told: 'Compromisos tuyos de asesorías', erased: { stays: 'El acuerdo de una asesoría no cambia; quien lo lee ve «Persona retirada».' } },
    { table: 'advisory_satisfaction', of: ['member_id'], told: 'Lo que opinaste de tus asesorías', erased: { over: { comment: `''` } } },
    { table: 'expert_weekly_slot', of: ['expert_id'], told: 'Tus horas libres', erased: 'DELETED' },
    { table: 'expert_day_exception', of: ['expert_id'], told: 'Tus días con otro horario', erased: 'DELETED' },
    { table: 'expert_field', of: ['expert_id'], told: 'Temas en los que asesoras', erased: 'DELETED' },
    actsIn('advisory_confirmation', 'confirmed_by'),
    actsIn('advisory_move', 'made_by'),
  ],
});
