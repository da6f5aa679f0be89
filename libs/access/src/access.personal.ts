import { statePersonal } from '@lib/platform';

statePersonal({
  tables: [
    { table: 'account_role', of: ['account_id'], by: ['granted_by'], told: 'Tus roles', erased: 'DELETED' },
    { table: 'session', of: ['account_id'], told: 'Tus sesiones', without: ['token_hash'], erased: 'DELETED' },
    { table: 'one_time_token', of: ['account_id'], told: 'Enlaces que te enviamos', without: ['token_hash'], erased: 'DELETED' },
    { table: 'second_factor', of: ['account_id'], told: 'Tu ingreso en dos pasos', without: ['secret_sealed', 'begun_in'], erased: 'DELETED' },
    { table: 'recovery_code', of: ['account_id'], told: 'Tus códigos de recuperación', without: ['code_hash'], erased: 'DELETED' },
    { table: 'login_step', of: ['account_id'], told: 'Ingresos a medio camino', without: ['token_hash'], erased: 'DELETED' },
    {
      table: 'consent',
      of: ['account_id'],
      told: 'Avisos de privacidad que aceptaste',
      erased: [{ over: { withdrawn_at: 'coalesce(withdrawn_at, :now)' } }, { stays: 'Prueba de que hubo consentimiento y de cuándo terminó; no tiene su nombre.' }],
    },
    {
      table: 'audit_entry',
      of: ['actor_id'],
      told: 'Registro de lo que hiciste (24 meses)',
      erased: { stays: 'Registro de seguridad: se borra solo a los 24 meses.' },
    },
  ],
});
