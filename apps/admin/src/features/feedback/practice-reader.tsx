import { useRef } from 'react';
import { day } from '../../format/dates.js';
import { Facts } from '../../parts/page.js';
import { SectionBody } from '../../parts/sheet/section-body.js';
import { AssignedPieces } from '../evidence/assigned-evidence.js';
import type { FormFragment } from './feedback.gql.js';

/** The practice as it was published, section by section, beside the form. */
export function PracticeReader({ practice, feedbackId }: { practice: FormFragment['practice']; feedbackId: string }) {
  const box = useRef<HTMLElement>(null);
  const go = (key: string) => {
    const section = box.current?.querySelector<HTMLElement>(`[data-section="${key}"]`);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  };
  return (
    <article className="card reader" ref={box} tabIndex={0} aria-label="La práctica">
      <nav className="reader-nav" aria-label="Secciones de la práctica">
        {practice.sections.map(({ key, title }) => (
          <button key={key} type="button" onClick={() => go(key)}>
            {title}
          </button>
        ))}
      </nav>
      <div className="pad">
        <p className="prose">
          <b>{practice.summary}</b>
        </p>
        <Facts
          facts={[
            ['Lidera', practice.leadIgedName],
            ['Región', practice.regionName],
            ['Tema', practice.themeName],
            ['Inicio', day(practice.startedOn)],
          ]}
        />
        {practice.igeds.length > 1 && (
          <p className="small muted">Participan: {practice.igeds.map(({ name }) => name).join(', ')}</p>
        )}
        {practice.sections.map((section) => (
          <section className="section" key={section.key} data-section={section.key} tabIndex={-1}>
            <h2>{section.title}</h2>
            <SectionBody body={section} />
          </section>
        ))}
        <AssignedPieces feedbackId={feedbackId} />
      </div>
    </article>
  );
}
