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
  PRIVACY_SETTING_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'No conocemos ese plazo. Actualiza la página.' },
  PRIVACY_SETTING_WRONG: { kind: 'BAD_USER_INPUT', es: (p) => `Escribe un número entero entre ${String(p.least)} y ${String(p.most)}.` },
  PRIVACY_SETTING_STALE: { kind: 'CONFLICT', es: 'Otra persona cambió este plazo mientras lo mirabas. Actualiza la página.' },
  PERSON_ERASED: { kind: 'CONFLICT', es: 'Esta persona pidió que se eliminaran sus datos y ya se hizo: su cuenta no vuelve. Si regresa, se registra de nuevo.' },
  ERASURE_NOT_UNDERSTOOD: { kind: 'BAD_USER_INPUT', es: 'Marca que leíste qué se borra y qué queda.' },
  ERASURE_NOT_WAITING: { kind: 'CONFLICT', es: 'Este pedido ya no está en espera. Actualiza la página para ver cómo terminó.' },
  ERASURE_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese pedido.' },
  ERASURE_OWN: { kind: 'FORBIDDEN', es: 'Este pedido es tuyo: lo responde otra persona administradora. Si cambiaste de idea, anúlalo en Mis datos personales.' },
  DNI_TAKEN: { kind: 'CONFLICT', es: 'No pudimos guardar ese DNI. Revisa el número; si es el tuyo, escribe al equipo de la comunidad.' },
});

registerConstraint('one_member_per_dni', (params) => memberErrors.DNI_TAKEN(params, 'input.dni'));
