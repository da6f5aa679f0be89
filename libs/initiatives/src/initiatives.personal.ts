import { actsIn, statePersonal } from '@lib/platform';

const SAID = { stays: 'Lo que se dijo en el muro queda, y lo dijo una «Persona retirada».' };

statePersonal({
  tables: [
    { table: 'initiative', of: ['author_id'], told: 'Iniciativas que compartiste', without: ['search'], erased: SAID },
    { table: 'initiative_contribution', of: ['author_id'], told: 'Aportes que hiciste a iniciativas', erased: SAID },
    { table: 'initiative_report', of: ['reporter_id'], told: 'Iniciativas que reportaste', erased: { stays: 'Lo que motivó una decisión de moderación; solo lo ve el equipo.' } },
    actsIn('initiative_accompaniment', 'by_id'),
    actsIn('initiative_move', 'made_by'),
  ],
});
