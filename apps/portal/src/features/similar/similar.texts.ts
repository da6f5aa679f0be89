export const similarTexts = {
  onPage: 'Prácticas parecidas',
  onPageLead: 'Enfrentan un problema cercano: compáralas antes de empezar de cero.',
  writing: 'Ya hay prácticas parecidas',
  writingLead: 'Míralas antes de seguir: quizá puedas adaptar una en vez de repetirla, o contar qué hace distinta a la tuya.',
  sameTheme: 'mismo tema',
  sameRegion: 'misma región',
  opens: '(se abre en otra pestaña)',
};
