import { registerEnumType } from '@nestjs/graphql';

export enum CertificateKind {
  ATTENDANCE = 'ATTENDANCE',
  PRESENTATION = 'PRESENTATION',
  ORGANISATION = 'ORGANISATION',
}
registerEnumType(CertificateKind, {
  name: 'CertificateKind',
  description: 'De qué da cuenta una constancia.',
  valuesMap: {
    ATTENDANCE: { description: 'De haber asistido: inscribirse no basta.' },
    PRESENTATION: { description: 'De haber presentado una práctica.' },
    ORGANISATION: { description: 'De haber organizado.' },
  },
});
