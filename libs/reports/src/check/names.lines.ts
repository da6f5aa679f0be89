import type { ReportContent } from '../content/report-content.js';
import type { CheckFacts, OfficialNames } from './check-facts.js';
import { checkLine, type CheckLine } from './check-line.js';
import { misspelt, spellingBooks } from './spelling.lines.js';
import type { OwnText } from './own-texts.lines.js';

/** Names of regions, provinces, instances, allies and people that are written otherwise than where they are official. */
export function nameLines(content: ReportContent, { official }: CheckFacts, texts: readonly OwnText[]): CheckLine[] {
  const experts = content.days.flatMap(({ chapters }) => chapters).flatMap(({ expert }) => (expert ? [expert.name] : []));
  return namesLines(texts, { ...official, people: [...new Set([...official.people, ...experts])] });
}

export function namesLines(texts: readonly Pick<OwnText, 'title' | 'text' | 'mend'>[], official: OfficialNames): CheckLine[] {
  const books = spellingBooks(official);
  return texts.flatMap(({ text, title, mend }) => {
    const { unlike, unknown } = misspelt(text, books);
    return [
      ...unlike.map(({ written, official: name }) => checkLine('NAME_UNLIKE', `En «${title}» dice «${written}»; el nombre oficial es «${name}».`, mend)),
      ...unknown.map((written) => checkLine('IGED_UNKNOWN', `En «${title}» dice «${written}», y no hay ninguna instancia con ese nombre.`, mend)),
    ];
  });
}
