import { Button, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { number } from '../../format/dates.js';

export const TEXT_LIMIT = 1000;
export const left = (text: string): string => `${number(text.length)} de ${number(TEXT_LIMIT)} caracteres`;

type FieldsetProps = { legend: string; help: string; errors: string[]; add: string; onAdd: () => void; children: ReactNode };

export function Group({ legend, help, errors, add, onAdd, children }: FieldsetProps) {
  return (
    <fieldset className="group">
      <legend>{legend}</legend>
      <p className="help">{help}</p>
      {errors.map((error) => (
        <p key={error} role="alert">
          <b>{error}</b>
        </p>
      ))}
      {children}
      <Button variant="default" size="sm" onClick={onAdd}>
        + {add}
      </Button>
    </fieldset>
  );
}

type Props = {
  legend: string;
  help: string;
  one: string;
  add: string;
  voice: string;
  texts: string[];
  errors: string[];
  onChange: (texts: string[]) => void;
};

/** Some short texts, one box each, as many as needed. */
export function ListField({ legend, help, one, add, voice, texts, errors, onChange }: Props) {
  const put = (at: number, text: string) => onChange(texts.map((old, index) => (index === at ? text : old)));
  return (
    <Group legend={legend} help={help} errors={errors} add={add} onAdd={() => onChange([...texts, ''])}>
      {texts.map((text, index) => (
        <div className={`voice ${voice}`} key={index}>
          <Textarea
            label={`${one} ${index + 1}`}
            value={text}
            maxLength={TEXT_LIMIT}
            onChange={(event) => put(index, event.currentTarget.value)}
            description={text.length > TEXT_LIMIT - 200 ? left(text) : undefined}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
          />
          {texts.length > 1 && (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => onChange(texts.filter((_, at) => at !== index))}
              aria-label={`Quitar ${one.toLowerCase()} ${index + 1}`}
            >
              Quitar
            </Button>
          )}
        </div>
      ))}
    </Group>
  );
}
