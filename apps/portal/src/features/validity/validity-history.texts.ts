export const validityHistoryTexts = {
  history: 'Vigencia',
  entry: {
    ADMITTED: 'Se admitió una edición',
    CONFIRMED_BY_TEAM: 'El equipo confirmó que sigue en marcha',
    CONFIRMED_BY_STAFF: 'DIFOCA confirmó que sigue en marcha',
    LAPSED: 'Dejó de estar vigente: nadie la confirmó',
  },
  entryUntil: (date: string) => `vigente hasta el ${date}`,
};
