import './webinars.css';
import { Button, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Loaded, Trouble } from '../../parts/states.js';
import { SaveWebinarSetting, WebinarSettings, type WebinarSettingsResult } from './webinars.gql.js';

type Setting = WebinarSettingsResult['webinarSettings'][number];

function Line({ setting, onSaved }: { setting: Setting; onSaved: (all: Setting[]) => void }) {
  const [value, setValue] = useState(String(setting.value));
  const { run, busy, problem } = useAction(SaveWebinarSetting);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await run({ input: { key: setting.key, value: Number(value), revision: setting.revision } });
    if (!answer) return;
    say('Número guardado.');
    onSaved(answer.saveWebinarSetting);
  }
  return (
    <form className="webinar-setting" onSubmit={(event) => void submit(event)} noValidate>
      <TextInput label={setting.name} inputMode="numeric" value={value} onChange={(e) => setValue(e.currentTarget.value)} error={problem?.at('input.value')} />
      <Button type="submit" variant="default" loading={busy} disabled={value === String(setting.value)} aria-label={`Guardar: ${setting.name}`}>
        Guardar
      </Button>
      <Trouble problem={problem} shown={['input.value']} />
    </form>
  );
}

/** When the link is shown, until when one may say that she entered, and when reminders go. */
export function SettingsScreen() {
  const read = useRead(WebinarSettings, {});
  return (
    <Page title="Plazos de los webinars" lead="Cada número vale desde que se guarda; los recordatorios, para lo que se anuncie después." back={{ to: '/webinars', label: 'Webinars' }}>
      <Loaded {...read}>
        {({ webinarSettings }) => (
          <section className="card pad">
            {webinarSettings.map((setting) => (
              <Line key={`${setting.key}.${setting.revision}`} setting={setting} onSaved={(all) => read.replace({ webinarSettings: all })} />
            ))}
          </section>
        )}
      </Loaded>
    </Page>
  );
}
