import { defineErrors } from '@lib/kernel';

export const commitmentErrors = defineErrors({
  COMMITMENT_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese compromiso, o no está a tu alcance.' },
  COMMITMENT_NOTE_MISSING: { kind: 'BAD_USER_INPUT', es: 'Cuenta por qué queda sin efecto: quien lo pidió lo va a leer.' },
});
