import { Button, Group, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Loaded, Trouble } from '../../parts/states.js';
import { say } from '../../parts/say.js';
import { PrivacySettings, SavePrivacySetting, type PrivacySettingsResult } from './erasures.gql.js';

type Setting = PrivacySettingsResult['privacySettings'][number];

function Line({ setting, onSaved }: { setting: Setting; onSaved: (all: Setting[]) => void }) {
  const [value, setValue] = useState(String(setting.value));
  const { run, busy, problem } = useAction(SavePrivacySetting);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await run({ input: { key: setting.key, value: Math.trunc(Number(value)) || 0, revision: setting.revision } });
    if (!answer) return;
    say('Plazo guardado.');
    onSaved(answer.savePrivacySetting);
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Group align="flex-end" mb="sm">
        <TextInput
          label={setting.name}
          description={`Entre ${setting.least} y ${setting.most}`}
          inputMode="numeric"
          value={value}
          onChange={(e) => setValue(e.currentTarget.value)}
          error={problem?.at('input.value')}
          style={{ flex: '1 1 240px', maxWidth: 480 }}
        />
        <Button type="submit" variant="default" loading={busy} disabled={value === String(setting.value)} aria-label={`Guardar: ${setting.name}`}>
          Guardar
        </Button>
      </Group>
      <Trouble problem={problem} shown={['input.value']} />
    </form>
  );
}

/** How long one may repent, when the law wants an answer, how long a download lasts. */
export function PrivacyTerms() {
  const read = useRead(PrivacySettings, {});
  return (
    <section className="card pad">
      <h2>Plazos</h2>
      <p className="muted">Lo que ya se pidió conserva el plazo de ese día.</p>
      <Loaded {...read}>
        {({ privacySettings }) =>
          privacySettings.map((setting) => (
            <Line key={`${setting.key}.${setting.revision}`} setting={setting} onSaved={(all) => read.replace({ privacySettings: all })} />
          ))
        }
      </Loaded>
    </section>
  );
}
