import { NativeSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { useRead } from '../../graphql/use-read.js';
import { Trouble } from '../../parts/states.js';
import type { Written } from './booklet-screen.js';
import { BookletPreview, type DeskBookletFullFragment } from './booklets.gql.js';

const PAUSE_MS = 700;

type Props = { booklet: DeskBookletFullFragment; written: Written; section: string; onSection: (section: string) => void };

/** One part as it will be printed, with what is being written in it. The cases are those that were saved. */
export function BookletPreviewPart({ booklet, written, section, onSection }: Props) {
  const [body] = useDebouncedValue(section === 'presentation' ? written.introduction : section === 'closing' ? written.closing : null, PAUSE_MS);
  const read = useRead(BookletPreview, { bookletId: booklet.id, section, body });
  const pages = read.data?.bookletPreview ?? [];
  const sources = useMemo(() => pages.map((svg) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`), [pages]);
  const parts = [
    { value: 'cover', label: 'Portada y contenido' },
    { value: 'presentation', label: 'Presentación' },
    { value: 'cases', label: 'Los casos' },
    ...booklet.cases.map(({ id, title }, at) => ({ value: id, label: `Caso ${at + 1}: ${title}` })),
    { value: 'closing', label: 'Cierre' },
  ];
  return (
    <section className="report-preview" aria-label="Vista previa" aria-busy={read.loading}>
      <NativeSelect label="Mira cómo se imprimirá" value={section} onChange={(event) => onSection(event.currentTarget.value)} data={parts} />
      <p className="small muted" role="status">
        {read.loading ? 'Dibujando la vista previa…' : sources.length === 0 ? 'Esta parte no ocupa ninguna página todavía.' : 'Así se imprimirá esta parte.'}
      </p>
      <Trouble problem={read.problem} retry={read.reload} />
      <div className="report-pages" role="region" aria-label="Páginas" tabIndex={0}>
        {sources.map((source, at) => (
          <img key={at} src={source} alt={`Página ${at + 1} de ${sources.length}`} />
        ))}
      </div>
    </section>
  );
}
