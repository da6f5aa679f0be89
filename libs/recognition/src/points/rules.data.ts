import type { FactKind } from '../facts/fact.types.js';

export const RULES_VALID_FROM = '2026-01-01';

type RuleRow = { kind: FactKind; name: string; points: number; dailyCap?: number };

/** Version 1 of each rule, the defaults of the product. A change is a new version, never an edit of these. */
export const RULES: readonly RuleRow[] = [
  { kind: 'practice.admitted', name: 'Práctica admitida en el muro', points: 50 },
  { kind: 'stage.intermediate', name: 'Práctica que llega al estadio intermedio', points: 40 },
  { kind: 'stage.advanced', name: 'Práctica que llega al estadio avanzado', points: 80 },
  { kind: 'practice.referent', name: 'Práctica reconocida como referente', points: 60 },
  { kind: 'feedback.submitted', name: 'Retroalimentación entregada', points: 20 },
  { kind: 'improvement.done', name: 'Oportunidad de mejora atendida', points: 10 },
  { kind: 'comment.posted', name: 'Comentario en una práctica', points: 2, dailyCap: 10 },
  { kind: 'comment.useful', name: 'Comentario que le sirvió a otra persona', points: 3 },
  { kind: 'initiative.shared', name: 'Iniciativa compartida', points: 15 },
  { kind: 'challenge.entry_accepted', name: 'Participación aceptada en un desafío', points: 25 },
  { kind: 'challenge.completed', name: 'Desafío completado', points: 40 },
  { kind: 'advisory.attended', name: 'Asesoría recibida', points: 15 },
  { kind: 'exchange.attended', name: 'Asistencia a un intercambio', points: 10 },
  { kind: 'exchange.presented', name: 'Práctica presentada en un intercambio', points: 40 },
  { kind: 'stand.held', name: 'Stand en la feria de evidencias', points: 15 },
  { kind: 'webinar.attended', name: 'Asistencia a un webinar', points: 5 },
  { kind: 'transfer.completed', name: 'Transferencia completada', points: 60 },
  { kind: 'circle.meeting_run', name: 'Reunión de círculo conducida', points: 10 },
];

type LevelRow = {
  level: string;
  name: string;
  minPoints: number;
  minKinds: number;
  anyOfKinds: readonly FactKind[];
  position: number;
};

export const LEVELS: readonly LevelRow[] = [
  { level: 'PARTICIPATIVE', name: 'Gestión participativa', minPoints: 30, minKinds: 0, anyOfKinds: [], position: 1 },
  { level: 'OUTSTANDING', name: 'Gestión destacada', minPoints: 120, minKinds: 3, anyOfKinds: [], position: 2 },
  {
    level: 'TRANSFORMATIVE',
    name: 'Gestión transformadora',
    minPoints: 300,
    minKinds: 0,
    anyOfKinds: ['stage.intermediate', 'stage.advanced', 'transfer.completed'],
    position: 3,
  },
];
