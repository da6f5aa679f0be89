import { statePersonal } from '@lib/platform';

statePersonal({
  tables: [{ table: 'calendar_feed', of: ['account_id'], told: 'Tu dirección de calendario', without: ['token_hash'], erased: 'DELETED' }],
});
