import { useState } from 'preact/hooks';
import { Field, describedBy, type FieldProps } from './field.js';
import { decimal, plural } from './formats.js';

const NEAR = 0.9;

/** Code points, as the server counts them. */
export function lengthOf(text: string): number {
  return [...text].length;
}

function leftSentence(left: number, limit: number): string {
  if (left === limit) return `Hasta ${decimal(limit)} caracteres`;
  if (left < 0) return `Te pasaste por ${plural(-left, 'carácter', 'caracteres')}`;
  return left === 1 ? 'Te queda 1 carácter' : `Te quedan ${decimal(left)} caracteres`;
}

/** A text with its limit in sight while typing. It never cuts what was typed or pasted. */
export function CountedText(
  props: FieldProps & { value: string; limit: number; onText: (value: string) => void; rows?: number; disabled?: boolean },
) {
  const length = lengthOf(props.value);
  const left = props.limit - length;
  // The screen reader hears the count only near the limit, and only when the person pauses.
  const [spoken, setSpoken] = useState('');
  const speak = () => setSpoken(length >= props.limit * NEAR ? leftSentence(left, props.limit) : '');
  return (
    <Field
      {...props}
      below={
        <span class="below">
          <span class={left < 0 ? 'over' : ''}>{leftSentence(left, props.limit)}</span>
          <span>
            {decimal(length)} / {decimal(props.limit)}
          </span>
          <span class="sr" role="status">
            {spoken}
          </span>
        </span>
      }
    >
      <textarea
        id={props.id}
        rows={props.rows ?? 6}
        value={props.value}
        disabled={props.disabled}
        aria-invalid={props.problem || left < 0 ? 'true' : undefined}
        aria-describedby={describedBy(props.id, props.hint, props.problem)}
        onInput={(event) => props.onText(event.currentTarget.value)}
        onKeyUp={speak}
        onBlur={speak}
      />
    </Field>
  );
}
