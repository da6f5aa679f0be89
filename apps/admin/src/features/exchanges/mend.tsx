import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Problem } from '../../graphql/problem.js';

type Mendable = { id: string; canMendClosed: boolean };
type Told = Mendable & { publishedEdition: number | null; erratumDue: boolean };
export type Mend = { asked: boolean; reason: string; say: (reason: string) => void; keep: () => string | null };

/** What was last said of an exchange: a correction is rarely alone. */
const lately = new Map<string, string>();

/** Why what has closed is corrected; `keep` answers what is sent, null while nothing has to be said. */
export function useMend({ id, canMendClosed }: Mendable): Mend {
  const [reason, say] = useState(() => lately.get(id) ?? '');
  const keep = (): string | null => {
    if (!canMendClosed) return null;
    lately.set(id, reason);
    return reason;
  };
  return { asked: canMendClosed, reason, say, keep };
}

export function MendField({ mend, problem, path = 'input.reason' }: { mend: Mend; problem: Problem | null; path?: string }) {
  if (!mend.asked) return null;
  return (
    <Textarea
      label="Por qué se corrige"
      description="Queda en la historia, con tu nombre."
      autosize
      minRows={2}
      value={mend.reason}
      onChange={(e) => mend.say(e.currentTarget.value)}
      error={problem?.at(path)}
    />
  );
}

/** That it is closed and can still be mended, and that what was published needs an erratum. */
export function MendNote({ exchange }: { exchange: Told }) {
  const { id, canMendClosed, publishedEdition, erratumDue } = exchange;
  if (!canMendClosed && !erratumDue) return null;
  return (
    <div className="banner" role="note">
      <div>
        {canMendClosed && <p>Está cerrado. Lo que corrijas pide un motivo y queda en la historia; la asistencia y los puntos no cambian.</p>}
        {erratumDue ? (
          <p>
            <b>Falta una fe de erratas:</b> algo cambió después de publicar la edición {publishedEdition} del reporte, que sigue como estaba.{' '}
            <Link to={`/intercambios/${id}/reporte`}>Ir al reporte</Link>
          </p>
        ) : (
          publishedEdition !== null && <p>La edición {publishedEdition} del reporte ya se publicó y no cambia: si corriges algo, publica después una fe de erratas.</p>
        )}
      </div>
    </div>
  );
}
