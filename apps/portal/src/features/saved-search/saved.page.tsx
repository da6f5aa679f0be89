import '../../../../../libs/web-ui/src/styles/sheet.css';
import { useCache, useMutation } from '@lib/web-graphql';
import { Empty, Notice, shortDate, Waiting } from '@lib/web-ui';
import { useRef, useState } from 'preact/hooks';
import { useHead } from '../../routing/head.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { addressOf } from '../wall/filter.js';
import {
  MySavedSearches,
  OpenSavedSearch,
  RemoveSavedSearch,
  SetSavedSearchWeekly,
  type SavedSearchLineFragment,
} from './saved-search.gql.js';
import { savedSearchTexts as texts } from './saved-search.texts.js';

interface Doings {
  open: (id: string) => void;
  tell: (id: string, weekly: boolean) => void;
  remove: (id: string) => void;
}

function Line({ saved, open, tell, remove }: { saved: SavedSearchLineFragment } & Doings) {
  // On a slow line the box does not wait for the answer.
  const [weekly, setWeekly] = useState(saved.weekly);
  return (
    <li>
      <div class="grow">
        <a href={addressOf(saved.filter)} onClick={() => open(saved.id)}>
          <b>{saved.name}</b>
        </a>
        <span class="note">{texts.savedOn(shortDate(saved.savedAt))}</span>
        <label class="check small">
          <input
            type="checkbox"
            checked={weekly}
            aria-label={texts.weeklyOf(saved.name)}
            onChange={(event) => {
              setWeekly(event.currentTarget.checked);
              tell(saved.id, event.currentTarget.checked);
            }}
          />
          <span>{texts.weeklyShort}</span>
        </label>
      </div>
      {saved.fresh > 0 ? (
        <span class="chip leaf">{texts.fresh(saved.fresh)}</span>
      ) : (
        <span class="small muted">{texts.nothingNew}</span>
      )}
      <button class="btn quiet" type="button" aria-label={texts.removeOf(saved.name)} onClick={() => remove(saved.id)}>
        {texts.remove}
      </button>
    </li>
  );
}

export default function SavedSearchesPage() {
  const cache = useCache();
  const [, show] = useState(0);
  const { data, failure } = usePrivateQuery(MySavedSearches, {});
  const opened = useMutation(OpenSavedSearch);
  const told = useMutation(SetSavedSearchWeekly);
  const removed = useMutation(RemoveSavedSearch);
  useHead({ title: texts.title, noIndex: true });
  const keep = (mine: { most: number; items: SavedSearchLineFragment[] } | undefined) => {
    if (!mine) return;
    cache.write(MySavedSearches, {}, { mySavedSearches: mine });
    show((turn) => turn + 1);
  };
  // One after the other: an answer that was overtaken would show again what was removed meanwhile.
  const turn = useRef(Promise.resolve());
  const next = (doing: () => Promise<void>) => {
    turn.current = turn.current.then(doing);
  };
  const doings: Doings = {
    open: (id) => next(() => opened.run({ id }).then((answer) => keep(answer?.openSavedSearch))),
    tell: (id, weekly) => next(() => told.run({ id, weekly }).then((answer) => keep(answer?.setSavedSearchWeekly))),
    remove: (id) => next(() => removed.run({ id }).then((answer) => keep(answer?.removeSavedSearch))),
  };
  const problem = failure ?? told.failure ?? removed.failure;
  const mine = data?.mySavedSearches;
  return (
    <>
      <nav class="crumbs">
        <a href="/yo">{texts.back}</a>
      </nav>
      <h1>{texts.title}</h1>
      <p class="muted">{texts.lead}</p>
      {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
      {!mine && !failure ? <Waiting text={texts.loading} /> : null}
      {mine && mine.items.length === 0 ? (
        <Empty title={texts.emptyTitle}>
          <p>{texts.empty}</p>
          <a class="btn" href="/muro">
            {texts.toWall}
          </a>
        </Empty>
      ) : null}
      {mine && mine.items.length > 0 ? (
        <>
          <div class="card">
            <ul class="tasks">
              {mine.items.map((saved) => (
                <Line key={saved.id} saved={saved} {...doings} />
              ))}
            </ul>
          </div>
          <p class="small muted">{texts.room(mine.items.length, mine.most)}</p>
        </>
      ) : null}
    </>
  );
}
