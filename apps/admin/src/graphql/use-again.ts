import { useEffect, useRef } from 'react';

/** Looks again a while after each answer, never twice at once: on a slow line no answer is thrown away for the next one. */
export function useAgain(running: boolean, look: () => Promise<unknown>, everyMs: number): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    if (!running) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const plan = () => {
      timer = setTimeout(() => void latest.current().finally(() => left || plan()), everyMs);
    };
    plan();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [running, everyMs]);
}
