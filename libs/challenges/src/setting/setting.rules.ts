/** Numbers as they start, with the name staff read and what each may be. */
export const CHALLENGE_SEEDS = {
  file_megabytes: { name: 'Tamaño de un archivo de un paso, en MB como máximo', value: 20, most: 100 },
  work_megabytes: { name: 'Espacio para los archivos de un paso, en MB', value: 60, most: 500 },
  first_reminder_hours: { name: 'Primer recordatorio: horas antes de que cierre un paso', value: 72, most: 720 },
  second_reminder_hours: { name: 'Segundo recordatorio: horas antes', value: 24, most: 720 },
  last_reminder_hours: { name: 'Último recordatorio: horas antes', value: 2, most: 720 },
} as const;

export type ChallengeNumber = keyof typeof CHALLENGE_SEEDS;
export type ChallengeNumbers = Record<ChallengeNumber, number>;

/** What is wrong with them together, as a person reads it; null when nothing is. */
export function wrongNumbers(numbers: ChallengeNumbers): string | null {
  for (const [key, { most }] of Object.entries(CHALLENGE_SEEDS))
    if (numbers[key as ChallengeNumber] < 1 || numbers[key as ChallengeNumber] > most) return `Escribe un número entero entre 1 y ${most}.`;
  if (numbers.file_megabytes > numbers.work_megabytes) return 'Un archivo no puede ser más grande que el espacio de su paso.';
  const { first_reminder_hours: first, second_reminder_hours: second, last_reminder_hours: last } = numbers;
  return first > second && second > last ? null : 'Cada recordatorio va después del anterior: el primero, con más horas.';
}

/** Hours before the deadline of a step at which teams that have not handed it in are reminded. */
export function reminderHours(numbers: ChallengeNumbers): number[] {
  return [numbers.first_reminder_hours, numbers.second_reminder_hours, numbers.last_reminder_hours];
}
