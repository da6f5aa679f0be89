export interface Sample {
  /** Milliseconds of any clock that only goes forward. */
  at: number;
  sent: number;
}

const WINDOW_MS = 20_000;
const SETTLED_MS = 1_500;

/** The last seconds of an upload: what came before says little on a network that comes and goes. */
export function remembered(samples: readonly Sample[], sample: Sample): Sample[] {
  return [...samples, sample].filter(({ at }) => sample.at - at <= WINDOW_MS);
}

/** null until it is known: the first second says nothing. */
export function secondsLeft(samples: readonly Sample[], total: number): number | null {
  const [first] = samples;
  const last = samples.at(-1);
  if (!first || !last || last.at - first.at < SETTLED_MS || last.sent <= first.sent) return null;
  const perSecond = ((last.sent - first.sent) * 1_000) / (last.at - first.at);
  return Math.ceil((total - last.sent) / perSecond);
}

/** As a person would say it, and no more exact than it is. */
export function timeLeft(seconds: number | null): string {
  if (seconds === null) return 'Calculando cuánto falta…';
  if (seconds < 10) return 'Falta un momento';
  if (seconds < 60) return `Faltan unos ${Math.ceil(seconds / 10) * 10} segundos`;
  const minutes = Math.round(seconds / 60);
  return minutes === 1
    ? 'Falta un minuto'
    : minutes < 90
      ? `Faltan unos ${minutes} minutos`
      : `Faltan unas ${Math.round(minutes / 60)} horas`;
}

export function sizeOf(bytes: number): string {
  if (bytes < 1_024 * 1_024) return `${Math.max(1, Math.round(bytes / 1_024))} KB`;
  return `${(bytes / 1_024 / 1_024).toFixed(1).replace('.', ',')} MB`;
}
