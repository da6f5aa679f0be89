import { Field, describedBy, type FieldProps } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { formTexts as texts } from './forms.texts.js';

/** A password that can be seen while typing and pasted from a manager. */
export function PasswordField(
  props: FieldProps & { value: string; onText: (value: string) => void; autoComplete: 'current-password' | 'new-password' },
) {
  const [shown, setShown] = useState(false);
  return (
    <Field
      {...props}
      below={
        <label class="check">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
          <span>{texts.showPassword}</span>
        </label>
      }
    >
      <input
        type={shown ? 'text' : 'password'}
        id={props.id}
        name={props.id}
        value={props.value}
        autoComplete={props.autoComplete}
        autoCapitalize="none"
        spellcheck={false}
        aria-invalid={props.problem ? 'true' : undefined}
        aria-describedby={describedBy(props.id, props.hint, props.problem)}
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
    </Field>
  );
}
