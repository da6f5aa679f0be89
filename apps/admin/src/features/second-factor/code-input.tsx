import { TextInput } from '@mantine/core';

type Props = { value: string; onText: (value: string) => void; problem?: string; recovery?: boolean; both?: boolean };

/** Six numbers of the application, or a recovery code: pasted with spaces and dashes too. */
export function CodeInput({ value, onText, problem, recovery = false, both = false }: Props) {
  const words = both
    ? ['Código de tu aplicación o de recuperación', '']
    : recovery
      ? ['Código de recuperación', 'Cuatro grupos de cuatro letras y números. Cada código sirve una sola vez.']
      : ['Código de 6 números', 'Cambia cada 30 segundos. Puedes pegarlo.'];
  return (
    <TextInput
      label={words[0]}
      description={words[1] || undefined}
      inputMode={recovery || both ? 'text' : 'numeric'}
      autoComplete={recovery ? 'off' : 'one-time-code'}
      autoCapitalize="characters"
      spellCheck={false}
      required
      value={value}
      onChange={(event) => onText(event.currentTarget.value)}
      error={problem}
    />
  );
}
