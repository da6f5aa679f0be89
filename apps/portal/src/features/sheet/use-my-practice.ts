import '../../../../../libs/web-ui/src/styles/sheet.css';
import { useEffect } from 'preact/hooks';
import { useDrafts } from '../../drafts/use-drafts.js';
import { useKept } from '../../drafts/kept-answers.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { MyPractice, type MyPracticeResult } from './sheet.gql.js';

export type MySheet = NonNullable<MyPracticeResult['myPractice']>;

/** The practice with its sections; the screen follows what the drafts send. */
export function useMyPractice(id: string) {
  const sync = useDrafts();
  const { viewer } = useSession();
  const state = usePrivateQuery(MyPractice, { id });
  const practice = useKept(viewer?.id, MyPractice, { id }, state.data)?.myPractice;
  useEffect(() => {
    if (practice) sync?.settle(practice.id, practice.sections);
  }, [practice]);
  return { ...state, practice, sync };
}
