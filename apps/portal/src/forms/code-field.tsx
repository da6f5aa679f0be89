import { TextField } from '@lib/web-ui';
import { formTexts as texts } from './forms.texts.js';

/** Six numbers of the application: pasted with spaces too, and offered by the keyboard of a telephone that knows them. */
export function CodeField(props: { id?: string; value: string; onText: (value: string) => void; problem?: string | null }) {
  return (
    <TextField
      id={props.id ?? 'code'}
      name={props.id ?? 'code'}
      inputMode="numeric"
      autoComplete="one-time-code"
      label={texts.code}
      hint={texts.codeHint}
      value={props.value}
      onText={props.onText}
      problem={props.problem}
    />
  );
}
