import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const memberErrors = defineErrors({
  PERSON_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos a esa persona.' },
  OWN_INSTITUTION: {
    kind: 'FORBIDDEN',
    es: 'Esta persona es de tu propia institución. La confirma o la rechaza otra persona del equipo, para que la decisión sea imparcial.',
  },
  MAIL_NOT_VERIFIED: { kind: 'CONFLICT', es: 'Esta persona todavía no confirmó su correo. Espera a que active su cuenta.' },
  NOT_A_MEMBER: { kind: 'CONFLICT', es: 'Esta cuenta no tiene el rol de gestor: no hay nada que confirmar.' },
  IGED_NOT_FOUND: { kind: 'BAD_USER_INPUT', es: 'Elige tu institución de la lista.' },
  INSTITUTION_MISSING: { kind: 'BAD_USER_INPUT', es: 'Escribe la institución donde trabaja, o elige una de la lista.' },
  MEMBER_NEEDS_IGED: { kind: 'BAD_USER_INPUT', es: 'Un gestor pertenece a una instancia de gestión: elígela de la lista.' },
  ROLE_NOT_YOURS_TO_GIVE: { kind: 'FORBIDDEN', es: 'Solo una persona administradora puede invitar a especialistas o administradores.' },
  INVITATION_USED: { kind: 'CONFLICT', es: 'Esta persona ya activó su cuenta: no necesita otra invitación.' },
  ACCOUNT_DEACTIVATED: { kind: 'CONFLICT', es: 'Esta cuenta está desactivada. Reactívala antes de invitar otra vez.' },
  NOT_YOURSELF: { kind: 'CONFLICT', es: 'No puedes desactivar tu propia cuenta. Pídeselo a otra persona administradora.' },
  ADMINISTRATOR_EXISTS: { kind: 'CONFLICT', es: 'Ya hay una cuenta administradora activa. Las demás se invitan desde la aplicación.' },
  DNI_TAKEN: { kind: 'CONFLICT', es: 'No pudimos guardar ese DNI. Revisa el número; si es el tuyo, escribe al equipo de la comunidad.' },
});

registerConstraint('one_member_per_dni', (params) => memberErrors.DNI_TAKEN(params, 'input.dni'));
