export const shareTexts = {
  share: 'Compartir',
  copied: 'Copiamos el enlace: pégalo donde quieras.',
  copyByHand: (url: string) => `Copia este enlace: ${url}`,
  sheet: 'Ficha en PDF, con QR',
};
