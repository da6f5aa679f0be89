import { Button, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { say } from '../../parts/say.js';
import { Trouble } from '../../parts/states.js';
import { UpdateSetting, type TemplateDeskAllFragment } from './template.gql.js';

type Setting = TemplateDeskAllFragment['settings'][number];
type Props = { setting: Setting; onDesk: (desk: TemplateDeskAllFragment) => void };

function Line({ setting, onDesk }: Props) {
  const [value, setValue] = useState(String(setting.value));
  const update = useAction(UpdateSetting);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const done = await update.run({ input: { key: setting.key, value: Number(value) } });
    if (!done) return;
    say('Número guardado.');
    onDesk(done.updateSetting);
  }

  return (
    <li>
      <form className="template-setting" onSubmit={(event) => void submit(event)} noValidate>
        <TextInput
          label={setting.name}
          description={`De ${setting.min} a ${setting.max}.`}
          inputMode="numeric"
          value={value}
          error={update.problem?.at('input.value')}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          loading={update.busy}
          disabled={value === String(setting.value)}
          aria-label={`Guardar: ${setting.name}`}
        >
          Guardar
        </Button>
      </form>
      <Trouble problem={update.problem} shown={['input.value']} />
    </li>
  );
}

/** Numbers of the norm: each counts from the moment it is saved. */
export function SettingsTable({ settings, onDesk }: { settings: Setting[]; onDesk: Props['onDesk'] }) {
  return (
    <section className="section" aria-label="Números de la norma">
      <h2>Números de la norma</h2>
      <ul className="card pad template-settings">
        {settings.map((setting) => (
          <Line key={setting.key} setting={setting} onDesk={onDesk} />
        ))}
      </ul>
    </section>
  );
}
