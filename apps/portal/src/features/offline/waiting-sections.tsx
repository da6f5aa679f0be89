import { nameOf, readKept } from '../../drafts/kept-answers.js';
import type { DraftSync } from '../../drafts/sync.js';
import { queueTexts as texts } from '../../offline/offline.texts.js';
import { MyPractice, type MyPracticeResult } from '../sheet/sheet.gql.js';

/** The task of a section as the person knows it, from what this device keeps. */
export function sectionName(accountId: string, practiceId: string, section: string): string {
  const kept = readKept<MyPracticeResult>(nameOf(accountId, MyPractice.name, { id: practiceId }));
  return kept?.myPractice?.sections.find((one) => one.key === section)?.verb ?? section;
}

/** Texts of sections that the server does not have; each leads to where it is read, corrected or chosen. */
export function WaitingSections({ sync, accountId }: { sync: DraftSync | null; accountId: string }) {
  const unsent = sync?.unsent() ?? [];
  if (unsent.length === 0) return null;
  return (
    <section class="card">
      <h2 class="h3 pad">{texts.sections}</h2>
      <ul class="tasks">
        {unsent.map(({ key, record }) => {
          const { kind } = sync?.status(key) ?? { kind: 'waiting' as const };
          const wrong = kind === 'refused' || kind === 'conflict';
          return (
            <li key={`${key.practiceId}:${key.section}`}>
              <a href={`/mis-practicas/${key.practiceId}/${key.section}`}>
                {sectionName(accountId, key.practiceId, key.section)}
                <span class="note">«{record.title}»</span>
              </a>
              <span class={wrong ? 'chip danger' : 'chip plain'}>{texts.sectionStates[kind]}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
