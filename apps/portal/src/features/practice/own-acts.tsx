import { FollowButton, ReplicateButton } from '../conversation/tie-buttons.js';
import type { useTalk } from '../conversation/use-talk.js';
import type { PracticeResult } from './practice.gql.js';
import { UsefulButton } from './useful-button.js';

interface OwnActsProps {
  practice: NonNullable<PracticeResult['practice']>;
  read: Pick<ReturnType<typeof useTalk>, 'talk' | 'again'>;
}

/** What only a member may do with a practice: its code comes with her session. */
export default function OwnActs({ practice, read: { talk, again } }: OwnActsProps) {
  return (
    <>
      <UsefulButton practice={practice} />
      {talk && !practice.mine ? (
        <>
          <ReplicateButton talk={talk} again={again} />
          <FollowButton talk={talk} again={again} />
        </>
      ) : null}
    </>
  );
}
