import { useCallback, useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { PartsList } from './parts-list.js';
import { PreviewPart } from './preview-part.js';
import type { DeskReportFullFragment } from './reports.gql.js';
import { MADE_PARTS, type MadePart } from './reports.words.js';
import { TextPart } from './text-part.js';

type Pane = 'parts' | 'text' | 'preview';
const PANES: [Pane, string][] = [['parts', 'Partes'], ['text', 'Texto'], ['preview', 'Vista previa']];
type Saved = { key: string; body: string; revision: number; at: string | null };
type Props = {
  report: DeskReportFullFragment;
  onChanged: (report: DeskReportFullFragment) => void;
  refresh: () => Promise<void>;
  onSaved: () => void;
};

function Made({ exchangeId, part: { title, from, at } }: { exchangeId: string; part: MadePart }) {
  return (
    <section className="card pad" aria-label={title}>
      <h2>{title}</h2>
      <p>Esta parte se arma sola {from}: aquí no hay nada que escribir.</p>
      <Link to={`/intercambios/${exchangeId}${at && `/${at}`}`}>Ir a donde se cambia</Link>
    </section>
  );
}

/** Parts, text and preview side by side; on a phone, one after the other. */
export function ReportWorkroom({ report, onChanged, refresh, onSaved }: Props) {
  const { exchangeId, texts } = report;
  // A line of the check leads to the text that it is about.
  const [params, setParams] = useSearchParams();
  const asked = params.get('texto') ?? '';
  const known = [...texts, ...MADE_PARTS].some(({ key }) => key === asked);
  const [shown, setShown] = useState<string>(known ? asked : (texts[0]?.key ?? 'cover'));
  useEffect(() => {
    if (known) setShown(asked);
  }, [known, asked]);
  const [pane, setPane] = useState<Pane>('text');
  const [typed, setTyped] = useState<string | null>(null);
  // A text that goes back to the proposal is begun again with it.
  const [begun, setBegun] = useState(0);
  const text = texts.find(({ key }) => key === shown);
  const made = MADE_PARTS.find(({ key }) => key === shown);
  const now = useRef(report);
  now.current = report;

  const saved = useCallback(
    ({ key, body, revision, at }: Saved) => {
      onSaved();
      if (body.trim() === '') return void refresh().then(() => setBegun((n) => n + 1));
      const next = now.current.texts.map((one) => (one.key === key ? { ...one, text: body, own: true, revision, at, changed: one.changed || now.current.latest > 0 } : one));
      onChanged({ ...now.current, texts: next });
    },
    [onSaved, refresh, onChanged],
  );
  const show = (key: string) => {
    setTyped(null);
    setShown(key);
    setParams({ texto: key }, { replace: true, preventScrollReset: true });
    setPane('text');
  };
  const away = (one: Pane): string => (pane === one ? '' : 'away');
  return (
    <div>
      <div className="phone-tabs three" role="tablist" aria-label="Escribir el reporte">
        {PANES.map(([key, title]) => (
          <button key={key} type="button" role="tab" aria-selected={pane === key} onClick={() => setPane(key)}>
            {title}
          </button>
        ))}
      </div>
      <div className="workroom">
        <div className={away('parts')}>
          <PartsList texts={texts} shown={shown} onShow={show} />
        </div>
        <div className={away('text')}>
          {text && <TextPart key={`${text.key}.${begun}`} exchangeId={exchangeId} text={text} onTyped={setTyped} onSaved={saved} />}
          {made && <Made exchangeId={exchangeId} part={made} />}
        </div>
        <div className={away('preview')}>
          <PreviewPart key={shown} exchangeId={exchangeId} section={shown} title={text?.title ?? made?.title ?? ''} body={text ? (typed ?? text.text) : null} />
        </div>
      </div>
    </div>
  );
}
