import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const territoryErrors = defineErrors({
  REGION_NOT_FOUND: { kind: 'BAD_USER_INPUT', es: 'Esa región no está en la lista. Elige una de las 26.' },
  MACRO_REGION_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa macrorregión.' },
  IGED_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa instancia de gestión.' },
  IGED_CODE_TAKEN: { kind: 'CONFLICT', es: 'Ya hay una instancia de gestión con ese código.' },
  IGED_KIND_FIXED: {
    kind: 'BAD_USER_INPUT',
    es: 'Las DRE, GRE y UGEL vienen de la lista oficial. Aquí puedes crear gobiernos locales y oficinas del Ministerio.',
  },
  LOCAL_GOVERNMENT_CODE_INVALID: {
    kind: 'BAD_USER_INPUT',
    es: 'Escribe GL y los seis dígitos del ubigeo de su distrito, como GL150801.',
  },
  MINISTRY_CODE_INVALID: { kind: 'BAD_USER_INPUT', es: 'Escribe MINEDU, un guion y la sigla de la oficina, como MINEDU-DIFOCA.' },
  IGED_REGION_DIFFERS: {
    kind: 'BAD_USER_INPUT',
    es: (p) => `El distrito de ese código está en ${String(p.regionName)}. Elige esa región.`,
  },
  OWN_INSTITUTION: { kind: 'FORBIDDEN', es: 'Los dominios de correo de tu propia institución los define otra persona.' },
  OWN_CONTEXT: { kind: 'FORBIDDEN', es: 'El contexto de tu propia institución lo anota otra persona.' },
  MAIL_DOMAIN_INVALID: { kind: 'BAD_USER_INPUT', es: 'Escribe solo el dominio del correo, como ugelhuaura.gob.pe.' },
  MAIL_DOMAIN_OPEN: {
    kind: 'BAD_USER_INPUT',
    es: 'Ese dominio lo usan personas de cualquier lugar: no sirve para confirmar a la gente de esta institución.',
  },
});

registerConstraint('iged_pkey', territoryErrors.IGED_CODE_TAKEN);
registerConstraint('iged_has_region', territoryErrors.REGION_NOT_FOUND);
registerConstraint('region_has_macro_region', territoryErrors.MACRO_REGION_NOT_FOUND);
