import { Chip } from '../../parts/page.js';
import type { ReportTextShownFragment } from './reports.gql.js';
import { textState } from './reports.words.js';

export type Part = { key: string; title: string };
type Props = { texts: ReportTextShownFragment[]; made: readonly Part[]; madeTitle: string; shown: string; onShow: (key: string) => void };

/** Every part of the document, in its order: those that people write say how far they are. */
export function PartsList({ texts, made, madeTitle, shown, onShow }: Props) {
  const entry = (key: string, title: string, state?: ReturnType<typeof textState>) => (
    <li key={key}>
      <button type="button" aria-current={shown === key ? 'true' : undefined} onClick={() => onShow(key)}>
        <span>{title}</span>
        {state && <Chip tone={state.tone}>{state.word}</Chip>}
      </button>
    </li>
  );
  return (
    <nav className="card report-parts" aria-label="Partes">
      <h2>Textos del equipo</h2>
      <ul>{texts.map((text) => entry(text.key, text.title, textState(text)))}</ul>
      <h2>{madeTitle}</h2>
      <ul>{made.map(({ key, title }) => entry(key, title))}</ul>
    </nav>
  );
}
