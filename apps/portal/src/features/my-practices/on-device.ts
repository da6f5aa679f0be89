import { nameOf, readKept } from '../../drafts/kept-answers.js';
import type { DraftSync } from '../../drafts/sync.js';
import { checkedSheet } from '../../offline/checked-sheet.js';
import { newPractices, type NewPractice } from '../../offline/new-practices.js';
import { MyPractice, type MyPracticeResult } from '../sheet/sheet.gql.js';

/** A draft that was begun without signal, as a line of the list. */
export interface OwnDraft extends NewPractice {
  done: number;
  total: number;
}

export function draftsOnDevice(accountId: string, sync: DraftSync | null): OwnDraft[] {
  return newPractices(accountId).map((practice) => {
    const sheet = readKept<MyPracticeResult>(nameOf(accountId, MyPractice.name, { id: practice.id }))?.myPractice;
    const checked = sheet ? checkedSheet(sheet, accountId, true, sync) : null;
    const required = checked?.sections.filter((section) => section.required) ?? [];
    const done = required.filter((section) => section.state === 'DONE').length;
    return { ...practice, title: checked?.title ?? practice.title, done, total: required.length };
  });
}
