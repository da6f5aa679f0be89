import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { PartsList, type Part } from './parts-list.js';
import { PreviewPart } from './preview-part.js';
import type { ReportTextShownFragment } from './reports.gql.js';
import { TextPart } from './text-part.js';
import type { Saved, Writing } from './writing.js';

type Pane = 'parts' | 'text' | 'preview';
const PANES: [Pane, string][] = [['parts', 'Partes'], ['text', 'Texto'], ['preview', 'Vista previa']];
type Props = {
  writing: Writing;
  documentId: string;
  title: string;
  texts: ReportTextShownFragment[];
  made: readonly Part[];
  madeTitle: string;
  /** The part that is open before anybody chooses one. */
  first: string;
  /** A part that was drawn of another version is drawn again. */
  version?: number;
  /** What is done in a part that nobody writes. */
  children: (key: string) => ReactNode;
  onSaved: (saved: Saved) => void;
  refresh: () => Promise<void>;
};

/** Parts, text and preview side by side; on a phone, one after the other. */
export function Workroom({ writing, documentId, title, texts, made, madeTitle, first, version = 0, children, onSaved, refresh }: Props) {
  // A line of the check leads to the text that it is about.
  const [params, setParams] = useSearchParams();
  const asked = params.get('texto') ?? '';
  const known = [...texts, ...made].some(({ key }) => key === asked);
  const [chosen, setShown] = useState<string>(known ? asked : first);
  useEffect(() => {
    if (known) setShown(asked);
  }, [known, asked]);
  const [pane, setPane] = useState<Pane>('text');
  const [typed, setTyped] = useState<string | null>(null);
  // A text that goes back to the proposal is begun again with it.
  const [begun, setBegun] = useState(0);
  // A part may go while it is shown.
  const shown = [...texts, ...made].some(({ key }) => key === chosen) ? chosen : first;
  const text = texts.find(({ key }) => key === shown);
  const part = text ?? made.find(({ key }) => key === shown);

  const saved = useCallback(
    (one: Saved) => {
      onSaved(one);
      if (one.body.trim() === '' && writing.proposes) void refresh().then(() => setBegun((n) => n + 1));
    },
    [onSaved, refresh, writing],
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
      <div className="phone-tabs three" role="tablist" aria-label={title}>
        {PANES.map(([key, name]) => (
          <button key={key} type="button" role="tab" aria-selected={pane === key} onClick={() => setPane(key)}>
            {name}
          </button>
        ))}
      </div>
      <div className="workroom">
        <div className={away('parts')}>
          <PartsList texts={texts} made={made} madeTitle={madeTitle} shown={shown} onShow={show} />
        </div>
        <div className={away('text')}>
          {text ? <TextPart key={`${text.key}.${begun}`} writing={writing} documentId={documentId} text={text} onTyped={setTyped} onSaved={saved} /> : children(shown)}
        </div>
        <div className={away('preview')}>
          <PreviewPart key={`${shown}.${version}`} writing={writing} documentId={documentId} section={shown} title={part?.title ?? ''} body={text ? (typed ?? text.text) : null} />
        </div>
      </div>
    </div>
  );
}
