import '../../../../../libs/web-ui/src/styles/sheet.css';
import { useMutation } from '@lib/web-graphql';
import { Notice, Problems, SelectField, Waiting } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { problemsOf } from '../../forms/problems-of.js';
import type { NoticeMode } from '../../graphql/schema.gen.js';
import { useHead } from '../../routing/head.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { FeedPart } from './feed-part.js';
import { NoticeChoices, SetNoticePreference, type NoticeChoicesResult } from './notices.gql.js';
import { noticesTexts as texts } from './notices.texts.js';

type Preference = NoticeChoicesResult['noticePreferences'][number];
const modes = Object.keys(texts.modes) as NoticeMode[];

export default function PreferencesPage() {
  const { viewer, expire } = useSession();
  const { data, failure, reload } = usePrivateQuery(NoticeChoices, viewer ? {} : null);
  const [chosen, setChosen] = useState<Preference[] | null>(null);
  const [said, setSaid] = useState('');
  const save = useMutation(SetNoticePreference);
  useHead({ title: texts.title, noIndex: true });
  if (save.failure?.kind === 'UNAUTHENTICATED') expire();
  const choose = async ({ topic, name }: Preference, mode: NoticeMode) => {
    const answer = await save.run({ input: { topic, mode } });
    if (!answer) return;
    setChosen(answer.setNoticePreference);
    setSaid(texts.saved(name));
  };
  return (
    <div class="editor">
      <nav class="crumbs">
        <a href="/yo/cuenta">{texts.back}</a>
      </nav>
      <h1>{texts.title}</h1>
      <p class="muted">{texts.lead}</p>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {!data && !failure ? <Waiting text={texts.loading} /> : null}
      {data ? (
        <div class="stack">
          <section class="card pad">
            <Problems title={texts.problem} problems={problemsOf(save.failure)} />
            {(chosen ?? data.noticePreferences).map((preference) => (
              <SelectField
                key={preference.topic}
                id={`avisos-${preference.topic}`}
                label={preference.name}
                hint={preference.about}
                value={preference.mode}
                onText={(mode) => void choose(preference, mode as NoticeMode)}
              >
                {modes.map((mode) => (
                  <option key={mode} value={mode}>
                    {texts.modes[mode]}
                  </option>
                ))}
              </SelectField>
            ))}
            <p role="status" class="status">
              {said}
            </p>
          </section>
          <FeedPart feed={data.myCalendarFeed} onChanged={() => void reload()} />
        </div>
      ) : null}
    </div>
  );
}
