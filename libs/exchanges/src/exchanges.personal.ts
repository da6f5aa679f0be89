import { actsIn, statePersonal } from '@lib/platform';

const OF_HER_REGISTRATION = 't.registration_id in (select id from exchange_registration where member_id = :person)';
const CAME = { stays: 'Que alguien de una institución asistió; la inscripción dice «Persona retirada».' };

statePersonal({
  tables: [
    {
      table: 'exchange_registration',
      of: ['member_id'],
      by: ['settled_by'],
      told: 'Tus inscripciones a intercambios',
      erased: [
        {
          run: `update exchange_registration r set state = 'CANCELLED' from exchange e where e.id = r.exchange_id and r.member_id = :person
            and r.state in ('REGISTERED', 'WAITING') and e.starts_on > :now::date`,
        },
        // Who came to the door without being in the list, and turned out to be her.
        {
          run: `update exchange_registration w set name = 'Persona retirada', post = '' from exchange_registration r
            where r.member_id = :person and r.id in (w.merged_into, w.settled_as)`,
        },
        { over: { name: `'Persona retirada'`, post: `''` } },
      ],
    },
    { table: 'exchange_registration_private', of: [], where: OF_HER_REGISTRATION, told: 'Lo que pediste para asistir', erased: 'DELETED' },
    { table: 'exchange_attendance', of: [], where: OF_HER_REGISTRATION, told: 'Tu asistencia a intercambios', erased: CAME },
    { table: 'exchange_check_in', of: [], by: ['received_by'], where: OF_HER_REGISTRATION, told: 'Lecturas de tu credencial', erased: CAME },
    { table: 'internship_place', of: [], where: OF_HER_REGISTRATION, told: 'Tu equipo en la pasantía', erased: CAME },
    { table: 'exchange_presenter', of: ['member_id'], told: 'Prácticas que presentaste', erased: { stays: 'Que la práctica se presentó es de su institución; se lee «Persona retirada».' } },
    { table: 'fair_stand_holder', of: ['member_id'], told: 'Puestos que sostuviste', erased: { stays: 'El puesto es de su institución; se lee «Persona retirada».' } },
    {
      table: 'stand_contribution',
      of: ['member_id'],
      by: ['moderated_by', 'answered_by'],
      told: 'Lo que dejaste en puestos',
      erased: { over: { name: `'Persona retirada'`, comes_from: `''` } },
    },
    {
      table: 'testimonial',
      of: ['member_id'],
      by: ['consent_noted_by', 'taken_by', 'decided_by'],
      told: 'Tus testimonios',
      without: ['digest'],
      erased: [
        {
          run: `update stored_file set released_at = :now where released_at is null
            and id in (select photo_file_id from testimonial where member_id = :person and photo_file_id is not null)`,
        },
        {
          over: {
            state: `'WITHDRAWN'`,
            reason: `'La persona retiró sus datos.'`,
            withdrawn_at: 'coalesce(withdrawn_at, :now)',
            author_name: `'Persona retirada'`,
            post: `''`,
            text: `'—'`,
            photo_file_id: 'null',
            photo_alt: `''`,
            photo_authorised: 'false',
          },
        },
      ],
    },
    {
      table: 'certificate',
      of: ['member_id'],
      by: ['issued_by'],
      told: 'Tus constancias',
      erased: [
        {
          run: `insert into certificate_revocation (certificate_id, reason, revoked_by, revoked_at)
            select id, 'La persona retiró sus datos de la comunidad.', :person, :now from certificate where member_id = :person on conflict do nothing`,
        },
        { stays: 'Se emitió y no cambia: queda anulada, sin PDF, y su página no dice de quién fue.' },
      ],
    },
    actsIn('certificate_plan', 'updated_by'),
    actsIn('certificate_run', 'asked_by'),
    actsIn('certificate_revocation', 'revoked_by'),
    actsIn('exchange', 'created_by'),
    actsIn('exchange_presentation', 'expert_id', 'presented_by'),
    actsIn('exchange_move', 'made_by'),
  ],
});
