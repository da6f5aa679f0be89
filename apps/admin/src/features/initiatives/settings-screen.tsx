import './initiatives.css';
import { Button, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Loaded, Trouble } from '../../parts/states.js';
import { InitiativeSettings, SaveInitiativeSetting, type InitiativeSettingsResult } from './initiatives.gql.js';

type Setting = InitiativeSettingsResult['initiativeSettings'][number];

function Line({ setting, onSaved }: { setting: Setting; onSaved: (all: Setting[]) => void }) {
  const [value, setValue] = useState(String(setting.value));
  const { run, busy, problem } = useAction(SaveInitiativeSetting);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await run({ input: { key: setting.key, value: Number(value), revision: setting.revision } });
    if (!answer) return;
    say('Número guardado.');
    onSaved(answer.saveInitiativeSetting);
  }
  return (
    <form className="initiative-setting" onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        label={setting.name}
        inputMode="numeric"
        value={value}
        onChange={(e) => setValue(e.currentTarget.value)}
        error={problem?.at('input.value')}
      />
      <Button type="submit" variant="default" loading={busy} disabled={value === String(setting.value)} aria-label={`Guardar: ${setting.name}`}>
        Guardar
      </Button>
      <Trouble problem={problem} shown={['input.value']} />
    </form>
  );
}

/** What counts as left alone, and how long texts are: each number counts from the moment it is saved. */
export function InitiativeSettingsScreen() {
  const read = useRead(InitiativeSettings, {});
  return (
    <Page title="Plazos del muro" lead="Cada número vale desde que se guarda." back={{ to: '/iniciativas', label: 'Iniciativas' }}>
      <Loaded {...read}>
        {({ initiativeSettings }) => (
          <section className="card pad">
            {initiativeSettings.map((setting) => (
              <Line key={`${setting.key}.${setting.revision}`} setting={setting} onSaved={(all) => read.replace({ initiativeSettings: all })} />
            ))}
          </section>
        )}
      </Loaded>
    </Page>
  );
}
