/**
 * The sheet of the version `alias` as it may be read today: frozen, but who was erased since has no name in its team. One look into a small
 * table for the others.
 */
export const sheetToday = (alias: string): string => /* sql */ `case when exists (select from practice_retired r
    where r.practice_id = ${alias}.practice_id and r.version = ${alias}.number)
  then jsonb_set(${alias}.sheet, '{team}', (select jsonb_agg(case when exists (select from practice_retired r
      where r.practice_id = ${alias}.practice_id and r.version = ${alias}.number and r.place = e.place - 1)
    then e.line || '{"name": "Persona retirada", "post": ""}' else e.line end order by e.place)
    from jsonb_array_elements(${alias}.sheet->'team') with ordinality e(line, place)))
  else ${alias}.sheet end`;
