import type { ComponentChildren, JSX } from 'preact';

export interface FieldProps {
  id: string;
  label: string;
  hint?: ComponentChildren;
  problem?: string | null;
  optional?: boolean;
}

/** Ids a control must point to: its hint and what is wrong with it. */
export function describedBy(id: string, hint: unknown, problem: unknown): string | undefined {
  return [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ') || undefined;
}

/** Label, hint, control and the sentence that says what to do, in this order for eye and ear. */
export function Field(props: FieldProps & { children: ComponentChildren; below?: ComponentChildren }) {
  return (
    <div class={props.problem ? 'field bad' : 'field'}>
      <label for={props.id}>
        {props.label}
        {props.optional ? <span class="muted small"> (opcional)</span> : null}
      </label>
      {props.hint ? (
        <span class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </span>
      ) : null}
      {props.children}
      {props.below}
      {props.problem ? (
        <span class="problem" id={`${props.id}-problem`}>
          {props.problem}
        </span>
      ) : null}
    </div>
  );
}

type Native<Element extends HTMLElement> = Omit<JSX.HTMLAttributes<Element>, 'id' | 'label' | 'onInput'>;
type TextProps = FieldProps &
  Native<HTMLInputElement> & {
    value: string;
    onText: (value: string) => void;
    type?: string;
    name?: string;
    autoComplete?: string;
    inputMode?: 'text' | 'decimal' | 'numeric' | 'email' | 'tel' | 'url';
    max?: string;
    maxLength?: number;
    required?: boolean;
    disabled?: boolean;
  };

export function TextField({ id, label, hint, problem, optional, onText, ...input }: TextProps) {
  return (
    <Field id={id} label={label} hint={hint} problem={problem} optional={optional}>
      <input
        type="text"
        {...input}
        id={id}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={describedBy(id, hint, problem)}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </Field>
  );
}

export function SelectField(
  props: FieldProps & { value: string; onText: (value: string) => void; children: ComponentChildren; name?: string },
) {
  return (
    <Field {...props}>
      <select
        id={props.id}
        name={props.name}
        value={props.value}
        aria-invalid={props.problem ? 'true' : undefined}
        aria-describedby={describedBy(props.id, props.hint, props.problem)}
        onChange={(event) => props.onText(event.currentTarget.value)}
      >
        {props.children}
      </select>
    </Field>
  );
}
