import { Chip } from '../../parts/page.js';
import type { ReportTextShownFragment } from './reports.gql.js';
import { MADE_PARTS, textState } from './reports.words.js';

type Props = { texts: ReportTextShownFragment[]; shown: string; onShow: (key: string) => void };

/** Every part of the report, in its order: those that people write say how far they are. */
export function PartsList({ texts, shown, onShow }: Props) {
  const entry = (key: string, title: string, state?: ReturnType<typeof textState>) => (
    <li key={key}>
      <button type="button" aria-current={shown === key ? 'true' : undefined} onClick={() => onShow(key)}>
        <span>{title}</span>
        {state && <Chip tone={state.tone}>{state.word}</Chip>}
      </button>
    </li>
  );
  return (
    <nav className="card report-parts" aria-label="Partes del reporte">
      <h2>Textos del equipo</h2>
      <ul>{texts.map((text) => entry(text.key, text.title, textState(text)))}</ul>
      <h2>Se arman solas</h2>
      <ul>{MADE_PARTS.map(({ key, title }) => entry(key, title))}</ul>
    </nav>
  );
}
