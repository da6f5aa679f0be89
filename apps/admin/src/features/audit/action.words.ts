/** The actions that the record knows, in words. One that is missing here shows its code alone. */
export const actionWords: Record<string, string> = {
  'session.login': 'Ingresó',
  'session.logout': 'Salió',
  'practice.admit': 'Admitió una práctica',
  'practice.observe': 'Devolvió con observaciones',
  'practice.reject': 'Rechazó una práctica',
  'practice.submit': 'Envió una práctica',
  'feedback.assign': 'Asignó un experto',
  'feedback.withdraw': 'Retiró una asignación',
  'feedback.submit': 'Envió una retroalimentación',
  'feedback.publish': 'Publicó una retroalimentación',
  'people.confirm': 'Confirmó a una persona',
  'people.reject': 'No confirmó a una persona',
  'people.invite': 'Invitó a una persona',
  'people.roles': 'Cambió roles',
  'people.deactivate': 'Desactivó una cuenta',
  'people.reactivate': 'Reactivó una cuenta',
};
