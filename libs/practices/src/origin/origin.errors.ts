import { defineErrors } from '@lib/kernel';

export const originErrors = defineErrors({
  TEAMMATE_NOT_ELIGIBLE: {
    kind: 'BAD_USER_INPUT',
    es: (p) =>
      `Todavía no puede estar en el equipo: ${String(p.names)}. Debe ser una cuenta confirmada en su instancia. Quita su nombre y sigue: podrás agregarlo después.`,
  },
  TEAMMATES_TOO_MANY: {
    kind: 'BAD_USER_INPUT',
    es: (p) => `Pon como máximo ${String(p.max)} personas por instancia; podrás agregar a las demás después.`,
  },
  IGEDS_TOO_MANY: {
    kind: 'BAD_USER_INPUT',
    es: (p) => `El equipo puede ser como máximo de ${String(p.max)} instancias; podrás agregar a las demás después.`,
  },
  PRACTICE_BEGUN_OTHERWISE: {
    kind: 'CONFLICT',
    es: 'Ya tienes una práctica empezada con ese identificador. Actualiza la página y prueba otra vez.',
  },
});
