import { tidy, type Draft } from './draft.js';
import type { CriterionFragment } from './feedback.gql.js';

type Props = { draft: Draft; sections: { key: string; title: string }[]; rubric: CriterionFragment[] };

/** Everything that was written, to be read at once. The same three voices as on the practice's page. */
export function DraftSummary({ draft, sections, rubric }: Props) {
  const { keyAspects, improvements, recommendations, scores } = tidy(draft);
  const sectionOf = (key: string | null) => sections.find((one) => one.key === key)?.title;
  const nothing = <p className="muted">Nada todavía.</p>;
  return (
    <>
      <h3>Aspectos clave</h3>
      {keyAspects.length === 0 && nothing}
      {keyAspects.map((text) => (
        <div className="voice" key={text}>
          <p>{text}</p>
        </div>
      ))}
      <h3>Oportunidades de mejora</h3>
      {improvements.length === 0 && nothing}
      {improvements.map(({ sectionKey, text }, index) => (
        <div className="voice maize" key={index}>
          {sectionOf(sectionKey) && <div className="small muted">Sobre: {sectionOf(sectionKey)}</div>}
          <p>{text}</p>
        </div>
      ))}
      <h3>Recomendaciones</h3>
      {recommendations.length === 0 && nothing}
      {recommendations.map((text) => (
        <div className="voice sky" key={text}>
          <p>{text}</p>
        </div>
      ))}
      <h3>Rúbrica</h3>
      <ul>
        {rubric.map(({ id, name, levels }) => {
          const one = scores.find(({ criterionId }) => criterionId === id);
          const level = one?.score ?? null;
          return (
            <li key={id}>
              <b>{name}:</b> {level === null ? 'sin puntaje' : `${level} · ${levels[level]}`}
              {one?.note && <span className="muted"> — {one.note}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
