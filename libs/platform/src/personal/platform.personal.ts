import { statePersonal } from './personal-data.js';

statePersonal({
  tables: [{ table: 'operation_key', of: ['account_id'], told: 'Envíos hechos desde tus equipos', without: ['body_digest', 'answer'], erased: 'DELETED' }],
  copies: [{ table: 'local_mail', erased: { run: 'delete from local_mail where lower(recipient) = lower(:email)' } }],
});
