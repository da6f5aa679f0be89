import { Bar, sinceTime } from '@lib/web-ui';
import { beginTexts } from '../../offline/offline.texts.js';
import { myPracticesTexts as texts } from './my-practices.texts.js';
import type { OwnDraft } from './on-device.js';

export function OwnDraftRow({ draft }: { draft: OwnDraft }) {
  return (
    <li>
      <a href={`/mis-practicas/${draft.id}`}>
        {draft.title}
        <span class="note">{[texts.done(draft.done, draft.total), sinceTime(draft.at, new Date())].join(' · ')}</span>
      </a>
      <Bar value={draft.done} most={draft.total} label={texts.done(draft.done, draft.total)} />
      <span class="chip maize">{beginTexts.here}</span>
    </li>
  );
}
