import { insigniaTexts as texts } from './insignias.texts.js';

interface FigureProps {
  id: string;
  name: string;
  grade: number;
  size: 32 | 64 | 96 | 192;
  /** One ink: what is not won yet. */
  faint?: boolean;
  /** The words beside it already say what it is. */
  decorative?: boolean;
}

export function Figure({ id, name, grade, size, faint, decorative }: FigureProps) {
  const file = `${grade}${faint ? '-tinta' : ''}.svg`;
  return (
    <img
      class="tocapu"
      src={`/insignias/${id}/${file}`}
      width={size}
      height={size}
      alt={decorative ? '' : texts.alt(name, grade)}
      loading="lazy"
      decoding="async"
    />
  );
}
