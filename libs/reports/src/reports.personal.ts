import { actsIn, statePersonal } from '@lib/platform';

const FROZEN = { stays: 'Lo publicado no cambia; el equipo lee en qué ediciones está el nombre y decide si retira su dirección o publica otra.' };

statePersonal({
  tables: [
    actsIn('systematization_report', 'opened_by'),
    actsIn('report_text', 'written_by'),
    actsIn('report_edition', 'published_by'),
    actsIn('report_withholding', 'decided_by'),
    actsIn('report_making', 'asked_by'),
    actsIn('booklet_text', 'written_by'),
    actsIn('booklet_withholding', 'decided_by'),
    actsIn('case_booklet', 'created_by', 'updated_by'),
    actsIn('booklet_edition', 'published_by'),
    actsIn('booklet_making', 'asked_by'),
  ],
  copies: [
    { table: 'report_edition', erased: FROZEN },
    { table: 'booklet_edition', erased: FROZEN },
  ],
  traces: [
    {
      finds: `select 'Reporte: ' || coalesce(e.content->'exchange'->>'title', r.slug) || ', edición ' || e.number as label, '/reportes/' || r.slug as link
        from report_edition e join systematization_report r using (exchange_id) where position(:name in e.content::text) > 0 order by 1`,
    },
    {
      finds: `select 'Cartilla: ' || coalesce(e.content->'booklet'->>'title', b.slug) || ', edición ' || e.number as label, '/cartillas/' || b.slug as link
        from booklet_edition e join case_booklet b on b.id = e.booklet_id where position(:name in e.content::text) > 0 order by 1`,
    },
  ],
});
