import { Button, NativeSelect, Textarea } from '@mantine/core';
import type { Improvement } from './draft.js';
import { Group, left, TEXT_LIMIT } from './list-field.js';

type Props = {
  items: Improvement[];
  sections: { key: string; title: string }[];
  errors: string[];
  onChange: (items: Improvement[]) => void;
};

/** Opportunities for improvement, each tied to the section it is about: the team will answer them one by one. */
export function ImprovementsField({ items, sections, errors, onChange }: Props) {
  const put = (at: number, part: Partial<Improvement>) =>
    onChange(items.map((old, index) => (index === at ? { ...old, ...part } : old)));
  const options = [{ value: '', label: 'Toda la práctica' }, ...sections.map(({ key, title }) => ({ value: key, label: title }))];
  return (
    <Group
      legend="Oportunidades de mejora"
      help="Una por idea. El equipo responderá cada una: hecha, planificada o no aplica."
      errors={errors}
      add="Otra oportunidad"
      onAdd={() => onChange([...items, { sectionKey: null, text: '' }])}
    >
      {items.map((item, index) => (
        <div className="voice maize" key={index}>
          <NativeSelect
            label={`Oportunidad ${index + 1}: sobre`}
            value={item.sectionKey ?? ''}
            data={options}
            onChange={(event) => put(index, { sectionKey: event.currentTarget.value || null })}
            mb={6}
          />
          <Textarea
            aria-label={`Oportunidad de mejora ${index + 1}`}
            value={item.text}
            maxLength={TEXT_LIMIT}
            onChange={(event) => put(index, { text: event.currentTarget.value })}
            description={item.text.length > TEXT_LIMIT - 200 ? left(item.text) : undefined}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
          />
          {items.length > 1 && (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => onChange(items.filter((_, at) => at !== index))}
              aria-label={`Quitar oportunidad ${index + 1}`}
            >
              Quitar
            </Button>
          )}
        </div>
      ))}
    </Group>
  );
}
