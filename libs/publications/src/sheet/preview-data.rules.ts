import type { PublishedPractice } from './published-practice.rules.js';

const STEPS = { INITIAL: 1, INTERMEDIATE: 2, ADVANCED: 3 } as const;
const NAMES = { INITIAL: 'inicial', INTERMEDIATE: 'intermedio', ADVANCED: 'avanzado' } as const;
const LONGEST_TITLE = 150;
const LONGEST_LINE = 54;

/** What the template `practice-preview` shows. A picture tells institutions, no people. */
export function previewData({ sheet, stage, referent }: PublishedPractice) {
  const others = sheet.igeds.length - 1;
  const more = others > 0 ? ` y ${others} más` : '';
  const step = referent ? 'práctica referente' : `estadio ${NAMES[stage]}`;
  return {
    title: shortened(sheet.title, LONGEST_TITLE),
    institution: shortened(sheet.leadIged?.name ?? '', LONGEST_LINE - more.length) + more,
    region: shortened(sheet.regionName, LONGEST_LINE),
    themeLine: `${shortened(sheet.themeName, LONGEST_LINE - step.length)} · ${step}`,
    stageStep: STEPS[stage],
    houseName: 'Comunidad de Práctica de Gestión Educativa',
  };
}

/** Whole words and an ellipsis; a single very long word is cut. */
export function shortened(text: string, most: number): string {
  const signs = [...text.replace(/\s+/g, ' ').trim()];
  if (signs.length <= most) return signs.join('');
  const cut = signs.slice(0, most - 1).join('');
  const end = cut.lastIndexOf(' ');
  return `${end > most / 2 ? cut.slice(0, end) : cut}…`;
}
