import { registerEnumType } from '@nestjs/graphql';

export enum ReportReason {
  OFFENSIVE = 'OFFENSIVE',
  PERSONAL_DATA = 'PERSONAL_DATA',
  FALSE = 'FALSE',
  SPAM = 'SPAM',
  OTHER = 'OTHER',
}
registerEnumType(ReportReason, { name: 'ReportReason', description: 'Motivo de un reporte.' });

export enum ModerationState {
  OPEN = 'OPEN',
  HIDDEN = 'HIDDEN',
  DISMISSED = 'DISMISSED',
  APPEALED = 'APPEALED',
  UPHELD = 'UPHELD',
  RESTORED = 'RESTORED',
}
registerEnumType(ModerationState, { name: 'ModerationState', description: 'Cómo está un caso de moderación.' });

export enum ModerationDecision {
  HIDE = 'HIDE',
  DISMISS = 'DISMISS',
  RESTORE = 'RESTORE',
  UPHOLD = 'UPHOLD',
}
registerEnumType(ModerationDecision, { name: 'ModerationDecision', description: 'Lo que decide DIFOCA sobre un caso.' });
