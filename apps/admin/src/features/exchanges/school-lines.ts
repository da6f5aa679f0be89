export type School = { name: string; modularCode: string };

/** One school a line, pasted as it is from any list: seven digits, wherever they are, are its código modular. */
export function schoolsOf(text: string): School[] {
  return text
    .split('\n')
    .map((line) => {
      const modularCode = /(?<!\d)\d{7}(?!\d)/.exec(line)?.[0] ?? '';
      const name = line.replace(modularCode, ' ').replace(/[\t|;·]+/g, ' ').replace(/\s+/g, ' ').replace(/^[\s,–-]+|[\s,–-]+$/g, '');
      return { name, modularCode };
    })
    .filter(({ name, modularCode }) => name !== '' || modularCode !== '');
}

export const linesOf = (schools: readonly School[]): string => schools.map(({ name, modularCode }) => [name, modularCode].filter(Boolean).join(' · ')).join('\n');
