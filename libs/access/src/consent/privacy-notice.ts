/**
 * What people accept, by version: whoever changes one word of it changes the version too, and who accepted
 * an earlier one is known. Law 29733 (arts. 13 and 18) and D.S. 016-2024-JUS; a lawyer has not checked it.
 */
export const PRIVACY_NOTICE = {
  version: '2026-11-21',
  paragraphs: [
    'La Dirección de Fortalecimiento de Capacidades (DIFOCA) del Ministerio de Educación del Perú es responsable de los datos personales que registras en la Comunidad de Práctica de la gestión educativa.',
    'Guardamos tu nombre, tu cargo, la institución donde trabajas y tu correo para reconocer quién comparte cada práctica, confirmar que trabajas en esa institución y avisarte de lo que pasa con tus prácticas. Si tú lo decides, también tu DNI y tu teléfono: solo los ves tú.',
    'En las páginas públicas aparecen tu nombre, tu cargo y tu institución junto a las prácticas publicadas en las que participas, y tu puesto en el ranking de la temporada. Puedes retirarte del ranking público cuando quieras, desde tu perfil.',
    'No publicamos tu correo, tu DNI ni tu teléfono, no los vendemos y no los entregamos a otras personas o entidades, salvo que una ley o un juez lo ordene. No registres datos de estudiantes en las prácticas.',
    'Anotamos los ingresos a tu cuenta y las decisiones del equipo de la comunidad durante 24 meses, para protegerla y poder responder por lo que se decidió. Tus demás datos se conservan mientras tengas una cuenta.',
    'En «Mis datos personales», dentro de tu cuenta, puedes ver tus datos, llevártelos, pedir que los eliminemos o retirar este consentimiento; en tu perfil los corriges. Si no puedes entrar a tu cuenta, escribe a DIFOCA por los canales de atención del Ministerio de Educación. Si no quedas conforme, puedes acudir a la Autoridad Nacional de Protección de Datos Personales.',
    'Dar tu consentimiento es libre, pero sin él no podemos crear tu cuenta. Leer las prácticas y el ranking no necesita cuenta.',
  ],
} as const;
