import { foldText } from '@lib/kernel';

const LOWER_CASE_WORDS = new Set(['de', 'del', 'y']);

/** "UGEL DOS DE MAYO" as people write it: "UGEL Dos de Mayo". The acronym in front stays as it is. */
export function igedName(published: string): string {
  const [acronym, ...rest] = published.trim().split(' ');
  const words = rest.join(' ').toLowerCase();
  const name = words.replace(/\p{L}+/gu, (word) => (LOWER_CASE_WORDS.has(word) ? word : capital(word)));
  return `${acronym} ${name}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Stable id of a region made of its name: "Áncash" is `ancash`, "Lima Provincias" is `lima-provincias`. */
export function regionIdOf(name: string): string {
  return foldText(name).trim().replace(/\s+/g, '-');
}

/** The department of Lima is two regions of education: the province of Lima and the nine others. */
export function regionIdOfProvince(department: string, provinceUbigeo: string): string {
  if (regionIdOf(department) !== 'lima') return regionIdOf(department);
  return provinceUbigeo === '1501' ? 'lima-metropolitana' : 'lima-provincias';
}

const LOCAL_GOVERNMENT_CODE = /^GL(\d{6})$/;
const MINISTRY_CODE = /^MINEDU-[A-Z0-9]{2,20}$/;

/** Ubigeo of the district that a local government's code names, or null when the code is not one. */
export function ubigeoOfLocalGovernment(code: string): string | null {
  return LOCAL_GOVERNMENT_CODE.exec(code)?.[1] ?? null;
}

export function isMinistryCode(code: string): boolean {
  return MINISTRY_CODE.test(code);
}

/** Literal text for LIKE: a person who types % looks for a percent sign. */
export function literalPattern(search: string): string {
  return search.replace(/[\\%_]/g, '\\$&');
}
