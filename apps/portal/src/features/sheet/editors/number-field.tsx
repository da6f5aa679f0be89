import { TextField, type FieldProps } from '@lib/web-ui';
import { useEffect, useState } from 'preact/hooks';
import { editorTexts as texts } from './editors.texts.js';

/** '1 234,5', '1234.5' -> 1234.5; null when it is empty, undefined when it is not a number. */
export function parseAmount(text: string): number | null | undefined {
  const plain = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  if (plain === '') return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

const shown = (value: number | null) => (value === null ? '' : String(value).replace('.', ','));

/** A number as people type it, with a comma. What is not a number stays on screen with a sentence and is not taken. */
export function NumberField(props: FieldProps & { value: number | null; onNumber: (value: number | null) => void }) {
  const { value, onNumber, problem, ...field } = props;
  const [text, setText] = useState(shown(value));
  const parsed = parseAmount(text);
  useEffect(() => {
    if (parsed !== undefined && parsed !== value) setText(shown(value));
  }, [value]);
  const edit = (next: string) => {
    setText(next);
    const number = parseAmount(next);
    if (number !== undefined) onNumber(number);
  };
  return (
    <TextField {...field} inputMode="decimal" value={text} onText={edit} problem={parsed === undefined ? texts.notNumber : problem} />
  );
}
