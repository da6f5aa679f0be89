import { statePersonal } from '@lib/platform';

statePersonal({
  tables: [
    {
      table: 'stored_file',
      of: ['owner_id'],
      // `held_by` is the process that receives it, not a person.
      by: ['held_by'],
      told: 'Archivos que subiste',
      without: ['upload_name', 'held_by', 'held_until', 'waiting_bytes'],
      erased: [
        { over: { file_name: `'archivo' || coalesce(substring(file_name from '\\.[A-Za-z0-9]{1,5}$'), '')` } },
        { stays: 'Prueba una práctica, una entrega o una actividad que es de su institución o de su equipo.' },
      ],
    },
  ],
});
