import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { number } from '../../format/dates.js';
import { kindWords, type Planned } from './template.words.js';

/** As a team will see it: the list of tasks, and the section that is open with its help and its counter. */
export function TemplatePreview({ sections }: { sections: readonly Planned[] }) {
  const shown = sections.filter(({ enabled }) => enabled);
  const [open, setOpen] = useState('');
  const [text, setText] = useState('');
  const section = shown.find(({ key }) => key === open) ?? shown[0];
  if (!section) return null;
  return (
    <section className="card pad" aria-label="Vista previa">
      <h2>Así la verá un equipo</h2>
      <ul className="template-tasks">
        {shown.map(({ key, verb, title, required }, at) => (
          <li key={key || `new-${at}`}>
            <button type="button" aria-pressed={key === section.key} onClick={() => setOpen(key)}>
              {verb || title || 'Sección nueva'}
              {!required && <span className="small muted"> · opcional</span>}
            </button>
          </li>
        ))}
      </ul>
      <div className="template-open">
        <h3>{section.verb || section.title}</h3>
        <p className="muted">{section.help}</p>
        {section.example && <p className="small">Ejemplo: «{section.example}»</p>}
        {section.kind === 'TEXT' ? (
          <Textarea
            label={section.title}
            description={`${number(Array.from(text).length)} de ${number(section.limit)} caracteres`}
            minRows={4}
            autosize
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        ) : (
          <p className="small muted">Aquí van: {(kindWords[section.kind] ?? '').toLowerCase()}.</p>
        )}
      </div>
    </section>
  );
}
