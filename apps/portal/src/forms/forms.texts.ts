import { plural } from '@lib/web-ui';

export const formTexts = {
  summary: 'Revisa esto antes de continuar',
  typeMore: (letters: number) => `Escribe al menos ${letters} letras.`,
  searching: 'Buscando…',
  found: (count: number) => (count === 0 ? 'Sin resultados. Prueba con otra parte del nombre.' : plural(count, 'resultado', 'resultados')),
  choose: (name: string) => `Elegir ${name}`,
  change: 'Cambiar',
  required: (label: string) => `Completa «${label}».`,
  showPassword: 'Mostrar lo que escribo',
  code: 'Código de 6 números',
  codeHint: 'Cambia cada 30 segundos. Puedes pegarlo.',
  sending: 'Enviando…',
};
