import type { SheetSectionFragment } from '../features/sheet/sheet.gql.js';
import { bodyOf, type SectionBody } from './body.js';
import type { DraftRecord } from './device.js';
import type { SendStatus } from './status.js';
import { useDrafts } from './use-drafts.js';

export interface SectionDraft {
  body: SectionBody;
  record: DraftRecord | null;
  status: SendStatus;
  deviceKeeps: boolean;
  edit: (body: SectionBody) => void;
  choose: (side: 'mine' | 'theirs') => void;
  sendNow: () => void;
}

/** What the editor of a section shows: the text of this device while it is ahead of the server, otherwise the server's. */
export function useSectionDraft(practiceId: string, title: string, section: SheetSectionFragment): SectionDraft {
  const sync = useDrafts();
  const key = { practiceId, section: section.key };
  const record = sync?.record(key) ?? null;
  const ahead = record !== null && (record.dirty || record.base >= section.revision);
  return {
    body: ahead ? record.body : bodyOf(section),
    record,
    status: sync?.status(key) ?? { kind: 'still' },
    deviceKeeps: sync?.deviceKeeps ?? true,
    edit: (body) => sync?.edit(key, body, { revision: section.revision, savedAt: section.savedAt, title }),
    choose: (side) => sync?.choose(key, side),
    sendNow: () => void sync?.flush(),
  };
}
