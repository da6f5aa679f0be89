import { bodyOf, type SectionBody } from '../drafts/body.js';
import type { DraftSync } from '../drafts/sync.js';
import type { MyPracticeResult, SheetSectionFragment } from '../features/sheet/sheet.gql.js';
import { gapsOf, isUntouched, overLimit, type Surroundings } from './check.js';
import { kitOf } from './kit.js';

type Sheet = NonNullable<MyPracticeResult['myPractice']>;

/** The sheet with the check that this device can do, for the sections that the server has not read. */
export function checkedSheet(sheet: Sheet, accountId: string, isNew: boolean, sync: DraftSync | null): Sheet {
  const dirty = new Map(
    sheet.sections.flatMap((section) => {
      const record = sync?.record({ practiceId: sheet.id, section: section.key });
      return record?.dirty ? [[section.key, record.body] as const] : [];
    }),
  );
  if (dirty.size === 0 && !isNew) return sheet;
  // A newer server may have kinds of section that this version of the portal does not know.
  const bodyIn = (section: SheetSectionFragment): SectionBody => dirty.get(section.key) ?? (bodyOf(section) as SectionBody | undefined) ?? {};
  const placeSection = sheet.sections.find((section) => section.kind === 'PLACE');
  const place = placeSection ? bodyIn(placeSection).place : undefined;
  const around: Omit<Surroundings, 'title'> = {
    leadCode: place?.leadIged?.code ?? '',
    igedCodes: place?.igeds.map((iged) => iged.code) ?? [],
    teamMinimum: kitOf(accountId)?.teamMinimum ?? 1,
  };
  const placeMoved = placeSection !== undefined && dirty.has(placeSection.key);
  const isOurs = (section: SheetSectionFragment) => isNew || dirty.has(section.key) || (section.kind === 'TEAM' && placeMoved);
  const missing: Sheet['missing'] = [];
  const sections = sheet.sections.map((section): SheetSectionFragment => {
    if (!isOurs(section)) {
      missing.push(...sheet.missing.filter((line) => line.section === section.key));
      return section;
    }
    const body = bodyIn(section);
    const gaps = [...gapsOf(section.kind, body, { ...around, title: section.title }), ...overLimit(body, section.limit)];
    // As the server does: what is optional is asked about once it was begun.
    const untouched = isUntouched(section, bodyIn(section));
    if (section.required || !untouched) missing.push(...gaps.map((text) => ({ section: section.key, text })));
    return { ...section, state: untouched ? 'EMPTY' : gaps.length === 0 ? 'DONE' : 'PARTIAL' };
  });
  // Of the pieces of evidence only the server knows in what they are.
  missing.push(...sheet.missing.filter((line) => line.section === 'evidence'));
  const title = (dirty.get('basics')?.basics?.title ?? '').trim() || sheet.title;
  return { ...sheet, title, sections, missing };
}
