/** Defaults of the product; staff move regions between them. `proposed`: our own split, not yet confirmed by anyone. */
export const MACRO_REGIONS = [
  { id: 'norte', name: 'Norte', proposed: true, position: 1 },
  { id: 'centro', name: 'Centro', proposed: false, position: 2 },
  { id: 'sur', name: 'Sur', proposed: false, position: 3 },
  { id: 'oriente', name: 'Oriente', proposed: true, position: 4 },
] as const;

type MacroRegionId = (typeof MACRO_REGIONS)[number]['id'];
type RegionRow = readonly [
  name: string,
  tileLabel: string,
  tileRow: number,
  tileColumn: number,
  macroRegion: MacroRegionId,
  shortName?: string,
];

/** One tile per region on a grid of six columns and nine rows, placed roughly as on the map. */
export const REGIONS: readonly RegionRow[] = [
  ['Tumbes', 'TUM', 1, 2, 'norte'],
  ['Piura', 'PIU', 2, 2, 'norte'],
  ['Amazonas', 'AMA', 2, 3, 'oriente'],
  ['Loreto', 'LOR', 2, 4, 'oriente'],
  ['Lambayeque', 'LAM', 3, 2, 'norte'],
  ['Cajamarca', 'CAJ', 3, 3, 'norte'],
  ['San Martín', 'SAM', 3, 4, 'oriente'],
  ['La Libertad', 'LAL', 4, 3, 'norte'],
  ['Huánuco', 'HUC', 4, 4, 'oriente'],
  ['Ucayali', 'UCA', 4, 5, 'oriente'],
  ['Áncash', 'ANC', 5, 3, 'norte'],
  ['Pasco', 'PAS', 5, 4, 'centro'],
  ['Callao', 'CAL', 6, 2, 'centro'],
  ['Lima Provincias', 'LMP', 6, 3, 'centro', 'Lima Prov.'],
  ['Junín', 'JUN', 6, 4, 'centro'],
  ['Cusco', 'CUS', 6, 5, 'sur'],
  ['Madre de Dios', 'MDD', 6, 6, 'oriente'],
  ['Lima Metropolitana', 'LMM', 7, 3, 'centro', 'Lima Metrop.'],
  ['Huancavelica', 'HUV', 7, 4, 'centro'],
  ['Apurímac', 'APU', 7, 5, 'sur'],
  ['Puno', 'PUN', 7, 6, 'sur'],
  ['Ica', 'ICA', 8, 3, 'centro'],
  ['Ayacucho', 'AYA', 8, 4, 'centro'],
  ['Arequipa', 'ARE', 8, 5, 'sur'],
  ['Moquegua', 'MOQ', 9, 5, 'sur'],
  ['Tacna', 'TAC', 9, 6, 'sur'],
];

/** The directorate of the Ministry that runs the community; others are created by staff. */
export const MINISTRY_IGEDS = [{ code: 'MINEDU-DIFOCA', name: 'MINEDU, DIFOCA' }] as const;
