/** Of at least ten characters, folded: shorter ones are refused by length. From public lists of leaked passwords, plus local habits. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set([
  '1234567890', '12345678910', '123456789a', '0123456789', '9876543210', '1111111111', '0000000000', '1122334455',
  '1q2w3e4r5t', '1qaz2wsx3edc', 'qwertyuiop', 'qwerty12345', 'qwerty123456', 'asdfghjkl1', 'asdfghjklñ', 'zxcvbnm123',
  'password12', 'password123', 'password1234', 'passw0rd123', 'contrasena', 'contrasena1', 'contrasena123', 'micontrasena',
  'administrador', 'administrador1', 'admin12345', 'admin123456', 'bienvenido', 'bienvenido1', 'bienvenida', 'bienvenidos',
  'letmein123', 'welcome123', 'iloveyou12', 'teamomucho', 'teamomucho1', 'princesa123', 'abcdefghij', 'abcd123456',
  'peru123456', 'peruperuperu', 'arribaperu', 'arribaperu1', 'vivaelperu', 'alianzalima', 'alianzalima1', 'universitario',
  'universitario1', 'sportingcristal', 'minedu12345', 'minedu2024', 'minedu2025', 'minedu2026', 'difoca2024', 'difoca2025',
  'difoca2026', 'educacion1', 'educacion123', 'educacion2025', 'educacion2026', 'ugel123456', 'buenaspracticas', 'comunidad1',
  'comunidad123', 'cambiame123', 'temporal123', 'clave12345', 'claveclave', 'secreto123', 'football10', 'superman123',
]);
