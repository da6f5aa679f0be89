import { useCallback, useRef } from 'react';
import { Link } from 'react-router';
import { useViewer } from '../../session/session.js';
import type { DeskReportFullFragment } from './reports.gql.js';
import { MADE_PARTS } from './reports.words.js';
import { Workroom } from './workroom.js';
import { reportWriting, type Saved } from './writing.js';

type Props = {
  report: DeskReportFullFragment;
  onChanged: (report: DeskReportFullFragment) => void;
  refresh: () => Promise<void>;
  onSaved: () => void;
};

function Made({ exchangeId, shown }: { exchangeId: string; shown: string }) {
  const part = MADE_PARTS.find(({ key }) => key === shown);
  if (!part) return null;
  const { title, from, at } = part;
  return (
    <section className="card pad" aria-label={title}>
      <h2>{title}</h2>
      <p>Esta parte se arma sola {from}: aquí no hay nada que escribir.</p>
      <Link to={`/intercambios/${exchangeId}${at && `/${at}`}`}>Ir a donde se cambia</Link>
    </section>
  );
}

/** The texts of a report, over what was recorded of its exchange. */
export function ReportWorkroom({ report, onChanged, refresh, onSaved }: Props) {
  const { exchangeId, texts } = report;
  const { name: byName } = useViewer();
  const now = useRef(report);
  now.current = report;
  const saved = useCallback(
    ({ key, body, revision, at }: Saved) => {
      onSaved();
      if (body.trim() === '') return;
      const next = now.current.texts.map((one) => (one.key === key ? { ...one, text: body, own: true, revision, at, byName, changed: one.changed || now.current.latest > 0 } : one));
      onChanged({ ...now.current, texts: next });
    },
    [onSaved, onChanged, byName],
  );
  return (
    <Workroom
      writing={reportWriting}
      documentId={exchangeId}
      title="Escribir el reporte"
      texts={texts}
      made={MADE_PARTS}
      madeTitle="Se arman solas"
      first={texts[0]?.key ?? 'cover'}
      onSaved={saved}
      refresh={refresh}
    >
      {(shown) => <Made exchangeId={exchangeId} shown={shown} />}
    </Workroom>
  );
}
