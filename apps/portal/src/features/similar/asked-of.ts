import type { SectionBody } from '../../drafts/body.js';
import type { SimilarToInput } from '../../graphql/schema.gen.js';

interface Written {
  id: string;
  sections: { key: string; text?: string | null; basics?: { title: string; summary: string; themeId?: string | null } | null }[];
}

const LONGEST = 2000;
/** With fewer words nearly everything is like it. */
const FEWEST_WORDS = 3;
const WATCHED = ['basics', 'problem'];

/** What is asked while this section is written, with the rest of the sheet as it was last read; null where it makes no sense. */
export function askedOf(practice: Written, section: string, body: SectionBody): SimilarToInput | null {
  if (!WATCHED.includes(section)) return null;
  const saved = (key: string) => practice.sections.find((one) => one.key === key);
  const basics = (section === 'basics' ? body.basics : null) ?? saved('basics')?.basics;
  const problem = section === 'problem' ? body.text : saved('problem')?.text;
  const title = basics?.title.trim() ?? '';
  const summary = basics?.summary.slice(0, LONGEST) ?? '';
  const words = `${title} ${summary} ${problem ?? ''}`.split(/\s+/).filter((word) => word.length > 2);
  if (words.length < FEWEST_WORDS) return null;
  return {
    practiceId: practice.id,
    title: title.slice(0, 255),
    summary,
    problem: problem?.slice(0, LONGEST) ?? '',
    themeId: basics?.themeId || null,
  };
}
