import { registerEnumType } from '@nestjs/graphql';

export enum PracticeStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  OBSERVED = 'OBSERVED',
  ADMITTED = 'ADMITTED',
  REJECTED = 'REJECTED',
}
registerEnumType(PracticeStatus, {
  name: 'PracticeStatus',
  description: 'Paso de la práctica en su admisión.',
  valuesMap: {
    DRAFT: { description: 'Borrador: solo la ve su equipo.' },
    SUBMITTED: { description: 'Enviada: espera la decisión de DIFOCA.' },
    OBSERVED: { description: 'Devuelta con observaciones al equipo.' },
    ADMITTED: { description: 'Admitida y publicada en el muro.' },
    REJECTED: { description: 'No admitida.' },
  },
});

export enum Stage {
  INITIAL = 'INITIAL',
  INTERMEDIATE = 'INTERMEDIATE',
  ADVANCED = 'ADVANCED',
}
registerEnumType(Stage, { name: 'Stage', description: 'Estadio en la ruta de fortalecimiento.' });

export enum Validity {
  IN_FORCE = 'IN_FORCE',
  LAPSED = 'LAPSED',
}
registerEnumType(Validity, {
  name: 'Validity',
  description: 'Vigencia: si el equipo confirmó en los últimos 12 meses que sigue en marcha.',
});

export const STAGE_NAMES: Record<Stage, string> = {
  [Stage.INITIAL]: 'Inicial',
  [Stage.INTERMEDIATE]: 'Intermedio',
  [Stage.ADVANCED]: 'Avanzado',
};
