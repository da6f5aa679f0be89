/** The director's declaration. Change the text and the version together: the version signed is kept. */
export const DECLARATION = {
  version: '2026-01',
  paragraphs: [
    'Declaro que la información de esta práctica es verdadera, que conozco su implementación y que corresponde a la instancia de gestión que dirijo.',
    'Autorizo a DIFOCA a publicarla en la Comunidad de Práctica, con el nombre y el cargo de su equipo, para que otras instancias aprendan de ella.',
    'Confirmo que no contiene datos personales de estudiantes y que las personas nombradas saben que aparecerán.',
  ],
};
