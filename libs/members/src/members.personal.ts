import { statePersonal } from '@lib/platform';

statePersonal({
  tables: [
    { table: 'member_private', of: ['member_id'], told: 'Tu DNI y tu teléfono', erased: 'DELETED' },
    { table: 'personal_download', of: ['account_id'], told: 'Descargas de tus datos', without: ['session_id'], erased: 'DELETED' },
    { table: 'erasure', of: ['member_id'], by: ['decided_by'], told: 'Pedidos de eliminar tus datos', erased: { stays: 'Prueba de que se pidió y se cumplió; no tiene su nombre.' } },
    {
      table: 'member',
      of: ['id'],
      by: ['status_by'],
      told: 'Tu perfil',
      erased: {
        over: {
          name: `'Persona retirada'`,
          post: `''`,
          institution: `case when iged_code is null then '' end`,
          status_reason: 'null',
          fields: `'{}'`,
          hidden_from_ranking: 'true',
          erased_at: 'coalesce(erased_at, :now)',
        },
      },
    },
    {
      table: 'account',
      of: ['id'],
      told: 'Tu cuenta',
      without: ['password_hash'],
      erased: { over: { email: `id || '@retirada.invalid'`, password_hash: 'null', status: `'DEACTIVATED'`, last_login_at: 'null' } },
    },
  ],
  hides: ['update member set hidden_from_ranking = true where id = :person'],
});
