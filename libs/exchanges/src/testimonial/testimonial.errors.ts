import { defineErrors } from '@lib/kernel';

export const testimonialErrors = defineErrors({
  TESTIMONIAL_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese testimonio, o no es tuyo.' },
  TESTIMONIAL_ID_TAKEN: { kind: 'CONFLICT', es: 'Ese testimonio ya se envió con otras palabras. Actualiza la página.' },
  TESTIMONIAL_NOT_ATTENDEE: {
    kind: 'FORBIDDEN',
    es: 'Los testimonios son de quienes participaron. Si estuviste y no te inscribiste, díselo a quien organiza.',
  },
  TOO_MANY_TESTIMONIALS: { kind: 'CONFLICT', es: (p) => `Ya dejaste ${String(p.max)} testimonios de este intercambio. Retira uno para dejar otro.` },
  TESTIMONIAL_HAS_DNI: { kind: 'BAD_USER_INPUT', es: 'Quita el número de DNI: esto puede leerlo cualquiera.' },
  TESTIMONIAL_PRACTICE_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Elige una práctica publicada.' },
  REPLICA_OF_NOTHING: { kind: 'BAD_USER_INPUT', es: 'Di qué práctica quieres replicar.' },
  MINOR_WISHES_NOTHING: { kind: 'BAD_USER_INPUT', es: 'Quien es menor de edad no pide replicar una práctica: quita esa marca.' },
  GUARDIAN_MISSING: { kind: 'BAD_USER_INPUT', es: 'Escribe el nombre de su madre, padre o apoderado. Nadie más lo verá.' },
  CONSENT_BY_ACCOUNT: { kind: 'BAD_USER_INPUT', es: 'Di cómo dio su consentimiento: por escrito, grabado o de palabra.' },
  TESTIMONIAL_NEEDS_CONSENT: { kind: 'CONFLICT', es: (p) => `No se puede mostrar. ${String(p.missing)}` },
  TESTIMONIAL_WITHDRAWN: { kind: 'CONFLICT', es: 'Se retiró su consentimiento: ya no se muestra.' },
  HOLD_REASON_MISSING: { kind: 'BAD_USER_INPUT', es: 'Escribe por qué no se muestra: se lo decimos a quien lo dejó.' },
  TESTIMONIAL_PHOTO_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'No encontramos esa foto. Vuelve a subirla.' },
});
