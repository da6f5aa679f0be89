export const kindWords: Record<string, string> = {
  INTERNATIONAL: 'Organismo internacional',
  UNIVERSITY: 'Universidad o instituto',
  FOUNDATION: 'Fundación',
  CIVIL_SOCIETY: 'Sociedad civil',
  COMPANY: 'Empresa',
  STATE: 'Entidad del Estado',
  OTHER: 'Otra institución',
};

export const stateWords: Record<string, string> = { LISTED: 'En el directorio', RETIRED: 'Retirados' };

export const deedWords: Record<string, string> = { EXCHANGE: 'Intercambio', CHALLENGE: 'Desafío', ADVISORY: 'Asesoría', WEBINAR: 'Webinar' };

export const moveWords: Record<string, string> = {
  CREATE: 'Lo agregó',
  SAVE: 'Cambió lo que se cuenta',
  LINK: 'Cambió sus personas expertas',
  LOGO: 'Cambió su logo',
  CONTRIBUTE: 'Anotó un aporte',
  REMOVE: 'Quitó un aporte',
  RETIRE: 'Lo retiró',
  RESTORE: 'Lo devolvió al directorio',
};
