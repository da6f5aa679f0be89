export type Receipt = 'ON_TIME' | 'LATE_BY_SIGNAL';
export type TooLate = 'WRITTEN_LATE' | 'BEYOND_GRACE';

export type Arrival = {
  dueAt: Date;
  /** Data of the challenge; 0: nothing is received late. */
  graceHours: number;
  /** When the team marked it ready, as its device tells it. */
  deviceAt: Date;
  /** When it arrived, by the clock of the server. */
  receivedAt: Date;
};

const HOUR_MS = 3_600_000;

/**
 * The written rule of docs/adr/2026-11-21-written-in-time.md. What arrives by the deadline is on time, whatever the device says. What was
 * marked ready by the deadline and arrives within the grace was late for want of signal: staff see both stamps and may refuse it.
 */
export function receiptOf({ dueAt, graceHours, deviceAt, receivedAt }: Arrival): Receipt | TooLate {
  if (receivedAt <= dueAt) return 'ON_TIME';
  if (deviceAt > dueAt) return 'WRITTEN_LATE';
  return receivedAt.getTime() <= dueAt.getTime() + graceHours * HOUR_MS ? 'LATE_BY_SIGNAL' : 'BEYOND_GRACE';
}

export function isReceived(verdict: Receipt | TooLate): verdict is Receipt {
  return verdict === 'ON_TIME' || verdict === 'LATE_BY_SIGNAL';
}

/** Of a step that was returned, its new day when that is later. */
export function deadlineOf({ dueAt, againUntil }: { dueAt: Date; againUntil: Date | null }): Date {
  return againUntil !== null && againUntil > dueAt ? againUntil : dueAt;
}

/** What every team reads before it enters. */
export function ruleInWords(graceHours: number): string {
  if (graceHours === 0) return 'Vale lo que llega al servidor hasta la hora de cierre, en hora de Lima. En este desafío no se recibe nada después.';
  const hours = graceHours === 1 ? '1 hora' : `${graceHours} horas`;
  return (
    'Vale lo que llega al servidor hasta la hora de cierre, en hora de Lima. Si no tienes señal, marca tu entrega como lista en tu equipo antes del cierre: ' +
    `si llega dentro de las ${hours} siguientes se recibe como «recibida después por falta de señal». Guardamos las dos horas, la de tu equipo y la de llegada; ` +
    'DIFOCA ve ambas y puede no aceptarla, con su motivo.'
  );
}
