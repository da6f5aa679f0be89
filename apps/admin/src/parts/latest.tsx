import { Alert, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../graphql/problem.js';

type Told = readonly (readonly [label: string, value: string])[];
export type Latest<T> = { saved: T | null; before: T | null; changed: boolean };

/** What a form is saved over. Somebody else saved first: hers is read and shown, and the next save is over it, with nothing typed lost. */
export function useLatest<T>(first: T | null, problem: Problem | null, read: () => Promise<T | null>): Latest<T> {
  const [saved, setSaved] = useState(first);
  const [before] = useState(first);
  const asked = useRef(read);
  asked.current = read;
  useEffect(() => {
    if (!problem?.reason.endsWith('_CHANGED')) return;
    let left = false;
    void asked.current().then((found) => {
      if (found && !left) setSaved(found);
    });
    return () => {
      left = true;
    };
  }, [problem]);
  return { saved, before, changed: saved !== before };
}

/** What somebody else saved meanwhile, by its labels on the form. */
export function TheirChange<T>({ latest, tell }: { latest: Latest<T>; tell: (one: T) => Told }) {
  const { saved, before, changed } = latest;
  if (!changed || !saved) return null;
  const was = new Map(before ? tell(before) : []);
  const news = tell(saved).filter(([label, value]) => was.get(label) !== value);
  return (
    <Alert color="gray" variant="outline" role="status">
      <Text fw={600}>Lo que guardó otra persona</Text>
      {news.length === 0 ? (
        'Nada de lo que se ve aquí. Guarda otra vez lo tuyo.'
      ) : (
        <dl className="facts">
          {news.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value || 'Vacío'}</dd>
            </div>
          ))}
        </dl>
      )}
    </Alert>
  );
}
