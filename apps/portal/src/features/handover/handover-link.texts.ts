export const askHandover = '¿Tu equipo heredó esta práctica?';
