import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { count } from '../../format/dates.js';
import type { Read } from '../../graphql/use-read.js';
import { Chip } from '../../parts/page.js';
import { Trouble } from '../../parts/states.js';
import type { CheckLineShownFragment, ReportCheckReadResult } from './reports.gql.js';

const Lines = ({ lines }: { lines: CheckLineShownFragment[] }) => (
  <ul className="check-lines">
    {lines.map(({ code, refuses, sentence, mend }) => (
      <li key={code + sentence}>
        <Chip tone={refuses ? 'danger' : 'maize'}>{refuses ? 'Impide publicar' : 'Por mirar'}</Chip>
        <span>{sentence}</span>
        <Link to={mend}>Arreglarlo</Link>
      </li>
    ))}
  </ul>
);

/** What does not agree, each line with where it is mended. Asked again when the person comes back from mending. */
export function CheckPart({ read }: { read: Read<ReportCheckReadResult> }) {
  const { data, loading, problem, reload } = read;
  const again = useRef(reload);
  again.current = reload;
  useEffect(() => {
    const back = () => void (document.visibilityState === 'visible' && again.current());
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, []);
  const lines = data?.reportCheck.lines ?? [];
  const refusing = lines.filter(({ refuses }) => refuses);
  const others = lines.filter(({ refuses }) => !refuses);
  const told =
    lines.length === 0
      ? 'Todo concuerda'
      : [refusing.length > 0 && count(refusing.length, 'línea impide publicar', 'líneas impiden publicar'), others.length > 0 && `${others.length} por mirar`].filter(Boolean).join(' y ');
  return (
    <section className="card pad report-check" aria-label="Revisión de consistencia">
      <div className="report-line">
        <h2>Revisión: {data ? told : 'mirando…'}</h2>
        <Button variant="default" size="compact-sm" loading={loading} onClick={reload}>
          Revisar otra vez
        </Button>
      </div>
      <Trouble problem={problem} retry={reload} />
      {refusing.length > 0 && <Lines lines={refusing} />}
      {others.length > 0 && (
        <details open={refusing.length === 0 && others.length <= 3}>
          <summary>{count(others.length, 'cosa por mirar', 'cosas por mirar')}: no impiden publicar</summary>
          <Lines lines={others} />
        </details>
      )}
    </section>
  );
}
