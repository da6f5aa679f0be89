import { useMemo } from 'react';
import { Trouble } from '../../parts/states.js';
import { usePreview } from './use-preview.js';

type Props = { exchangeId: string; section: string; title: string; body: string | null };

/** As it will be printed. A page is a picture whose text is the one that is written beside it. */
export function PreviewPart({ exchangeId, section, title, body }: Props) {
  const { pages, drawing, problem, retry } = usePreview(exchangeId, section, body);
  const sources = useMemo(() => pages.map((svg) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`), [pages]);
  return (
    <section className="report-preview" aria-label={`Vista previa: ${title}`} aria-busy={drawing}>
      <p className="small muted" role="status">
        {drawing ? 'Dibujando la vista previa…' : pages.length === 0 ? 'Esta parte no ocupa ninguna página todavía.' : 'Así se imprimirá esta parte.'}
      </p>
      <Trouble problem={problem} retry={retry} />
      <div className="report-pages" role="region" aria-label="Páginas" tabIndex={0}>
        {sources.map((source, at) => (
          <img key={at} src={source} alt={`Página ${at + 1} de ${sources.length} de «${title}»`} />
        ))}
      </div>
    </section>
  );
}
