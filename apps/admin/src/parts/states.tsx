import { Alert, Button, Skeleton, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Problem } from '../graphql/problem.js';

/** The sentence of a refused request. Sentences of fields that the form shows beside them are not repeated. */
export function Trouble({
  problem,
  retry,
  shown = [],
}: {
  problem: Problem | null;
  retry?: () => void;
  shown?: readonly string[];
}) {
  if (!problem) return null;
  const rest = problem.fields.filter((field) => !shown.includes(field.path)).map((field) => field.message);
  const summary = problem.fields.length === 0 ? [problem.message] : rest.length > 0 ? rest : ['Revisa los campos marcados.'];
  return (
    <Alert color="red" variant="outline" role="alert" className="trouble">
      {summary.map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
      {retry && (
        <Button variant="default" size="sm" mt="sm" onClick={retry}>
          Volver a intentar
        </Button>
      )}
    </Alert>
  );
}

export function Waiting({ rows = 4 }: { rows?: number }) {
  return (
    <Stack role="status" aria-label="Cargando" gap="sm">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={row === 0 ? 28 : 64} width={row === 0 ? '45%' : '100%'} radius={10} />
      ))}
    </Stack>
  );
}

export function Empty({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="card empty">
      <svg width="56" height="36" viewBox="0 0 34 22" aria-hidden="true">
        <rect x="0" y="15" width="10" height="7" rx="1.5" />
        <rect x="12" y="10" width="10" height="12" rx="1.5" />
        <rect x="24" y="5" width="10" height="17" rx="1.5" />
      </svg>
      <h2>{title}</h2>
      <p className="muted">{children}</p>
      {action}
    </div>
  );
}

/** A read in its three faces: on its way, refused, here. */
export function Loaded<T>({
  data,
  loading,
  problem,
  reload,
  children,
}: {
  data: T | null;
  loading: boolean;
  problem: Problem | null;
  reload: () => void;
  children: (data: T) => ReactNode;
}) {
  if (data !== null) return <>{children(data)}</>;
  if (problem) return <Trouble problem={problem} retry={reload} />;
  return loading ? <Waiting /> : null;
}

export function More({ more, loading }: { more: (() => void) | null; loading: boolean }) {
  if (!more) return null;
  return (
    <Button variant="default" onClick={more} loading={loading} mt="md">
      Ver más
    </Button>
  );
}
