import { actsIn, statePersonal } from '@lib/platform';

statePersonal({
  tables: [actsIn('import_batch', 'made_by'), actsIn('figure_threshold', 'decided_by')],
  copies: [
    {
      table: 'import_row',
      erased: {
        run: `update import_row r set cells = '[]', value = null, natural_key = null from import_batch b
          where b.id = r.batch_id and b.state in ('DONE', 'ABANDONED') and position(lower(:email) in lower(r.cells::text)) > 0`,
      },
    },
    // Its key is the mail that the sheet gave: the one change that this table allows.
    { table: 'imported_record', erased: { run: 'select forget_imported(:person)' } },
  ],
});
