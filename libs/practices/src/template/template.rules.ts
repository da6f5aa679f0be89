import { foldText } from '@lib/kernel';
import type { Kind } from '../sheet/body.rules.js';
import type { Problem } from '../sheet/problems.rules.js';

/** A section of a template, those set aside too. Its place in the list is its order. */
export type PlannedSection = {
  key: string;
  kind: Kind;
  title: string;
  verb: string;
  help: string;
  example: string;
  limit: number;
  required: boolean;
  enabled: boolean;
};

/** What staff send: without a key it is a new section of free text. */
export type GivenSection = Omit<PlannedSection, 'key' | 'kind'> & { key: string | null };

/** Without these there is nothing to publish: who, where and what it is called. */
const ALWAYS: readonly Kind[] = ['BASICS', 'PLACE', 'TEAM'];
const NEW = 'extra-';
export const MOST_SECTIONS = 40;
export const LEAST_LIMIT = 50;
export const MOST_LIMIT = 5000;

/** Gives new sections their key. Keys and kinds of the others are the house's: staff change only words, numbers and order. */
export function planned(given: readonly GivenSection[], known: readonly PlannedSection[]): PlannedSection[] {
  const taken = new Set([...known.map(({ key }) => key), ...given.flatMap(({ key }) => key ?? [])]);
  return given.map((section) => {
    const own = known.find(({ key }) => key === section.key);
    if (own) return { ...section, key: own.key, kind: own.kind };
    const key = section.key?.startsWith(NEW) ? section.key : freshKey(section.title, taken);
    taken.add(key);
    return { ...section, key, kind: 'TEXT' };
  });
}

/**
 * What keeps a template from being saved. `published`: the sections that exist, none of which may be dropped, only set aside;
 * `needed`: those where the route sends teams.
 */
export function templateProblems(
  sections: readonly PlannedSection[],
  published: readonly PlannedSection[],
  needed: ReadonlySet<string>,
): Problem[] {
  const at = (index: number, field: string, code: string, message: string): Problem => ({
    path: `input.sections.${index}.${field}`,
    code,
    message,
  });
  const problems: Problem[] = [];
  const keys = new Set<string>();
  const titles = new Set<string>();
  sections.forEach(({ key, kind, title, enabled, required }, index) => {
    if (keys.has(key)) problems.push(at(index, 'key', 'SECTION_REPEATED', 'Esta sección está dos veces.'));
    keys.add(key);
    if (enabled && titles.has(foldText(title)))
      problems.push(at(index, 'title', 'TITLE_REPEATED', 'Otra sección ya se llama así.'));
    if (enabled) titles.add(foldText(title));
    if (ALWAYS.includes(kind) && !(enabled && required)) {
      problems.push(
        at(
          index,
          'enabled',
          'SECTION_ALWAYS',
          'Sin esta sección no se puede publicar una práctica: déjala puesta y obligatoria.',
        ),
      );
    }
    if (!enabled && needed.has(key)) {
      problems.push(
        at(index, 'enabled', 'SECTION_NEEDED', 'Un requisito de la ruta lleva a esta sección. Cambia primero ese requisito.'),
      );
    }
  });
  const dropped = published.filter(({ key }) => !keys.has(key));
  if (dropped.length > 0) {
    const message = `Falta «${dropped[0].title}»: una sección que ya se usó se apaga, no se quita.`;
    problems.push({ path: 'input.sections', code: 'SECTION_DROPPED', message });
  }
  if (sections.length > MOST_SECTIONS)
    problems.push({ path: 'input.sections', code: 'TOO_MANY', message: `Pon como máximo ${MOST_SECTIONS} secciones.` });
  return problems;
}

/** What a person who knows `before` must be told of `after`, a sentence each. */
export function templateChanges(before: readonly PlannedSection[], after: readonly PlannedSection[]): string[] {
  const old = new Map(before.map((section) => [section.key, section]));
  const changes = after.flatMap((section) => changesOf(old.get(section.key), section));
  return orderOf(before, after) === orderOf(after, before) ? changes : [...changes, 'Cambia el orden de las secciones.'];
}

function changesOf(before: PlannedSection | undefined, after: PlannedSection): string[] {
  const name = `«${after.title}»`;
  if (!before?.enabled)
    return after.enabled ? [`Sección nueva: ${name}${after.required ? ', que hace falta para enviar' : ''}.`] : [];
  if (!after.enabled) return [`Ya no se pide «${before.title}»: lo que escribieron se conserva, y no se publicará.`];
  return [
    before.title === after.title ? '' : `«${before.title}» ahora se llama ${name}.`,
    before.required === after.required
      ? ''
      : after.required
        ? `${name} ahora hace falta para enviar.`
        : `${name} ahora es opcional.`,
    before.limit === after.limit ? '' : `En ${name} caben ${after.limit} caracteres por texto (antes ${before.limit}).`,
    before.verb === after.verb && before.help === after.help && before.example === after.example
      ? ''
      : `Cambia la ayuda de ${name}.`,
  ].filter(Boolean);
}

/** The order of the sections that both have. */
function orderOf(sections: readonly PlannedSection[], others: readonly PlannedSection[]): string {
  const shared = new Set(others.filter(({ enabled }) => enabled).map(({ key }) => key));
  return sections
    .filter(({ key, enabled }) => enabled && shared.has(key))
    .map(({ key }) => key)
    .join(' ');
}

function freshKey(title: string, taken: ReadonlySet<string>): string {
  const slug = (foldText(title).match(/[a-z0-9]+/g) ?? ['texto']).join('-').slice(0, 40);
  const base = NEW + slug;
  let key = base;
  for (let turn = 2; taken.has(key); turn += 1) key = `${base}-${turn}`;
  return key;
}
