import { NativeSelect, Stack } from '@mantine/core';
import { choices } from '../../format/words.js';
import type { NoticeMode } from '../../graphql/schema.gen.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Loaded, Trouble } from '../../parts/states.js';
import { FeedCard } from './feed-card.js';
import { NoticeChoices, SetNoticePreference, type PreferenceFragment } from './preferences.gql.js';

const modeWords: Record<string, string> = { AT_ONCE: 'Apenas ocurre', WEEKLY: 'Resumen los lunes', NONE: 'No al correo' };

export function PreferencesScreen() {
  const read = useRead(NoticeChoices, {});
  const save = useAction(SetNoticePreference);
  const choose = async ({ topic, name }: PreferenceFragment, mode: NoticeMode) => {
    const answer = await save.run({ input: { topic, mode } });
    if (!answer || !read.data) return;
    read.replace({ ...read.data, noticePreferences: answer.setNoticePreference });
    say(`Guardado: ${name}.`);
  };
  return (
    <Page
      title="Qué me avisan"
      lead="A tu bandeja llega todo. Aquí eliges qué llega también a tu correo y cuándo. Lo de tu cuenta y tu contraseña llega siempre."
      back={{ to: '/avisos', label: 'Avisos' }}
    >
      <Trouble problem={save.problem} />
      <Loaded {...read}>
        {({ noticePreferences, myCalendarFeed }) => (
          <Stack>
            <section className="card pad">
              <Stack>
                {noticePreferences.map((preference) => (
                  <NativeSelect
                    key={preference.topic}
                    label={preference.name}
                    description={preference.about}
                    data={choices(modeWords)}
                    value={preference.mode}
                    onChange={(e) => void choose(preference, e.currentTarget.value as NoticeMode)}
                  />
                ))}
              </Stack>
            </section>
            <FeedCard feed={myCalendarFeed} onChanged={read.reload} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
