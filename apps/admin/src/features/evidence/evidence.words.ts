import type { EvidenceState } from '../../graphql/schema.gen.js';

export const stateWords: Record<EvidenceState, string> = {
  UPLOADING: 'A medio enviar',
  CHECKING: 'En revisión',
  READY: 'Lista',
  REFUSED: 'No se aceptó',
  QUARANTINED: 'Apartada por el antivirus',
};

export function scanWords(scanned: string | null): string {
  if (scanned === 'CLEAN') return 'El antivirus no encontró nada';
  return scanned === 'NO_SCANNER' ? 'Sin antivirus configurado' : '';
}

export function size(bytes: number): string {
  return bytes < 1_048_576
    ? `${Math.max(1, Math.round(bytes / 1_024))} KB`
    : `${(bytes / 1_048_576).toFixed(1).replace('.', ',')} MB`;
}
