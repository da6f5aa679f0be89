import { useCache, useMutation } from '@lib/web-graphql';
import { Notice } from '@lib/web-ui';
import type { MySheet } from '../sheet/use-my-practice.js';
import { StartNextEdition } from './edition.gql.js';
import { editionTexts as texts } from './edition.texts.js';

/** Opens the sheet of a published practice again, for the edition that follows. */
export function NextEdition({ practice, onStarted }: { practice: MySheet; onStarted: () => void }) {
  const cache = useCache();
  const { run, busy, failure } = useMutation(StartNextEdition);
  const decided = practice.status === 'ADMITTED' || practice.status === 'REJECTED';
  if (practice.publishedVersion === null || !decided) return null;
  const edition = practice.publishedVersion + 1;
  const start = async () => {
    if (!(await run({ practiceId: practice.id }))) return;
    for (const name of ['MyPractice', 'MyPractices', 'HomeMine']) cache.forget(name);
    onStarted();
  };
  return (
    <section class="card pad">
      <h2 class="h3">{texts.nextTitle}</h2>
      <p class="small muted">{texts.next(edition)}</p>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <button class="btn quiet" type="button" disabled={busy} onClick={() => void start()}>
        {busy ? texts.starting : texts.start(edition)}
      </button>
    </section>
  );
}

/** Says that what is being written is not what people read. */
export function EditionNotice({ practice }: { practice: MySheet }) {
  if (practice.publishedVersion === null || !practice.canEdit) return null;
  return <Notice>{texts.underWay(practice.edition, practice.publishedVersion)}</Notice>;
}
