import { useState } from 'preact/hooks';
import { useLazy } from '../../offline/lazy.js';
import { useSession } from '../../session/session.js';
import { conversationTexts as texts } from './conversation.texts.js';
import { ReportLazily } from './report-lazily.js';
import type { Talk } from './use-talk.js';

/** Who wants it, for its own team by name; for the others, a way to report it. */
export function PracticeTies({ talk, mine }: { talk: Talk; mine: boolean }) {
  const { viewer } = useSession();
  const [reporting, setReporting] = useState(false);
  const Interested = useLazy(talk.interests.length > 0, () => import('./interested.js'));
  return (
    <div class="stack">
      {talk.interestCount > 0 ? <p class="small muted">{texts.interestCount(talk.interestCount)}</p> : null}
      {viewer && !mine ? (
        <div class="no-print">
          <button class="btn text" type="button" onClick={() => setReporting(true)}>
            {texts.reportPractice}
          </button>
          <ReportLazily target={{ practiceId: talk.practiceId }} open={reporting} onClose={() => setReporting(false)} />
        </div>
      ) : null}
      {Interested ? <Interested talk={talk} /> : null}
    </div>
  );
}
