import './challenges.css';
import { Button, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Loaded, Trouble } from '../../parts/states.js';
import { ChallengeSettings, SaveChallengeSetting, type ChallengeSettingsResult } from './settings.gql.js';

type Setting = ChallengeSettingsResult['challengeSettings'][number];

function Line({ setting, onSaved }: { setting: Setting; onSaved: (all: Setting[]) => void }) {
  const [value, setValue] = useState(String(setting.value));
  const { run, busy, problem } = useAction(SaveChallengeSetting);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await run({ input: { key: setting.key, value: Math.trunc(Number(value)) || 0, revision: setting.revision } });
    if (!answer) return;
    say('Número guardado.');
    onSaved(answer.saveChallengeSetting);
  }
  return (
    <form className="challenge-number" onSubmit={(event) => void submit(event)} noValidate>
      <TextInput label={setting.name} inputMode="numeric" value={value} onChange={(e) => setValue(e.currentTarget.value)} error={problem?.at('input.value')} />
      <Button type="submit" variant="default" loading={busy} disabled={value === String(setting.value)} aria-label={`Guardar: ${setting.name}`}>
        Guardar
      </Button>
      <Trouble problem={problem} shown={['input.value']} />
    </form>
  );
}

/** What files may weigh, and when teams are reminded of a step that closes. */
export function ChallengeSettingsScreen() {
  const read = useRead(ChallengeSettings, {});
  return (
    <Page
      title="Plazos y archivos de los desafíos"
      lead="Cada número vale desde que se guarda; los recordatorios, para lo que se lance o se extienda después."
      back={{ to: '/desafios', label: 'Desafíos' }}
    >
      <Loaded {...read}>
        {({ challengeSettings }) => (
          <section className="card pad">
            {challengeSettings.map((setting) => (
              <Line key={`${setting.key}.${setting.revision}`} setting={setting} onSaved={(all) => read.replace({ challengeSettings: all })} />
            ))}
          </section>
        )}
      </Loaded>
    </Page>
  );
}
