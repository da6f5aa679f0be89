import { ActionIcon, Button } from '@mantine/core';
import { number } from '../../format/dates.js';
import { Chip } from '../../parts/page.js';
import { fixedKinds, kindWords, type Planned } from './template.words.js';

type Props = { sections: Planned[]; onChange: (sections: Planned[]) => void; onEdit: (at: number) => void };

function moved(sections: Planned[], at: number, step: 1 | -1): Planned[] {
  const next = [...sections];
  const [one, other] = [next[at], next[at + step]];
  if (!one || !other) return sections;
  next[at] = other;
  next[at + step] = one;
  return next;
}

const Arrow = ({ up = false }: { up?: boolean }) => (
  <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    <path d={up ? 'M9 15V3M4 8l5-5 5 5' : 'M9 3v12M4 10l5 5 5-5'} fill="none" stroke="currentColor" strokeWidth="2" />
  </svg>
);

/** In the order teams see them. Order changes with two buttons, without dragging. */
export function SectionList({ sections, onChange, onEdit }: Props) {
  const toggle = (at: number) => onChange(sections.map((one, index) => (index === at ? { ...one, enabled: !one.enabled } : one)));
  return (
    <ol className="template-sections">
      {sections.map((section, at) => (
        <li key={section.key || `new-${at}`} className={section.enabled ? '' : 'off'}>
          <div>
            <b>{section.title || 'Sección nueva'}</b>
            <div className="small muted">
              {kindWords[section.kind]} · hasta {number(section.limit)} caracteres
            </div>
            <div className="chips">
              {!section.enabled && <Chip tone="quiet">Apagada</Chip>}
              {section.enabled && (
                <Chip tone={section.required ? 'leaf' : 'quiet'}>{section.required ? 'Obligatoria' : 'Opcional'}</Chip>
              )}
            </div>
          </div>
          <div className="template-tools">
            <ActionIcon
              variant="default"
              size={44}
              disabled={at === 0}
              aria-label={`Subir: ${section.title}`}
              onClick={() => onChange(moved(sections, at, -1))}
            >
              <Arrow up />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size={44}
              disabled={at === sections.length - 1}
              aria-label={`Bajar: ${section.title}`}
              onClick={() => onChange(moved(sections, at, 1))}
            >
              <Arrow />
            </ActionIcon>
            {!fixedKinds.includes(section.kind) && (
              <Button
                variant="default"
                onClick={() => toggle(at)}
                aria-label={`${section.enabled ? 'Apagar' : 'Encender'}: ${section.title}`}
              >
                {section.enabled ? 'Apagar' : 'Encender'}
              </Button>
            )}
            <Button variant="default" onClick={() => onEdit(at)} aria-label={`Cambiar: ${section.title}`}>
              Cambiar
            </Button>
          </div>
        </li>
      ))}
    </ol>
  );
}
