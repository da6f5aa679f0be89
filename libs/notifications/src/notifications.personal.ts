import { statePersonal } from '@lib/platform';

statePersonal({
  tables: [
    { table: 'notification', of: ['account_id'], told: 'Avisos que recibiste', erased: 'DELETED' },
    { table: 'notice_preference', of: ['account_id'], told: 'Lo que elegiste que te avisen', erased: 'DELETED' },
    { table: 'notice_digest', of: ['account_id'], told: 'Resúmenes semanales', erased: 'DELETED' },
  ],
  copies: [
    {
      table: 'notification',
      // A name of one word is also a word: it would be written over in sentences about something else.
      erased: {
        run: `update notification set title = replace(title, :name, 'Persona retirada'), body = replace(body, :name, 'Persona retirada')
          where position(' ' in :name) > 0 and (position(:name in title) > 0 or position(:name in body) > 0)`,
      },
    },
  ],
});
