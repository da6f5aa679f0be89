export const privacyTexts = {
  title: 'Aviso de privacidad',
  version: (version: string) => `Versión ${version}`,
  loading: 'Cargando…',
};
