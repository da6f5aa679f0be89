import { actsIn, statePersonal } from '@lib/platform';

statePersonal({
  tables: [
    { table: 'webinar_speaker', of: ['member_id'], told: 'Webinars en los que expusiste', erased: { over: { name: `'Persona retirada'`, post: `''` } } },
    { table: 'webinar_attendee', of: ['member_id'], told: 'Tus webinars', erased: { over: { name: `'Persona retirada'` } } },
    actsIn('webinar', 'created_by'),
    actsIn('webinar_material', 'added_by'),
    actsIn('webinar_move', 'made_by'),
  ],
});
