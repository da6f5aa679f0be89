import { Button, Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Trouble } from '../../parts/states.js';
import { usePreview } from './use-preview.js';
import type { Writing } from './writing.js';

type Props = { writing: Writing; documentId: string; section: string; title: string; body: string | null };

/** As it will be printed. A page is a picture whose text is the one that is written beside it. */
export function PreviewPart({ writing, documentId, section, title, body }: Props) {
  const { pages, drawing, problem, retry } = usePreview(writing, documentId, section, body);
  const [large, setLarge] = useState(false);
  const sources = useMemo(() => pages.map((svg) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`), [pages]);
  const pictures = sources.map((source, at) => <img key={at} src={source} alt={`Página ${at + 1} de ${sources.length} de «${title}»`} />);
  return (
    <section className="report-preview" aria-label={`Vista previa: ${title}`} aria-busy={drawing}>
      <div className="report-line">
        <p className="small muted" role="status">
          {drawing ? 'Dibujando la vista previa…' : pages.length === 0 ? 'Esta parte no ocupa ninguna página todavía.' : 'Así se imprimirá esta parte.'}
        </p>
        {sources.length > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={() => setLarge(true)}>
            Ver en grande
          </Button>
        )}
      </div>
      <Trouble problem={problem} retry={retry} />
      <div className="report-pages" role="region" aria-label="Páginas" tabIndex={0}>
        {pictures}
      </div>
      {large && (
        <Modal opened onClose={() => setLarge(false)} size="min(100%, 900px)" title={title} closeButtonProps={{ 'aria-label': 'Cerrar la vista previa' }}>
          <div className="report-large">{pictures}</div>
        </Modal>
      )}
    </section>
  );
}
