import { Button, Checkbox, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { count } from '../../format/dates.js';
import { ask } from '../../graphql/ask.js';
import { useAction } from '../../graphql/use-action.js';
import { TheirChange, useLatest } from '../../parts/latest.js';
import { say } from '../../parts/say.js';
import { Trouble } from '../../parts/states.js';
import { CertificateDesk, SaveCertificatePlan, type CertificatePlanFullFragment } from './certificates.gql.js';

const MOST = 3;
const SHOWN = ['attendancePercent', 'hours', 'signatories', ...[0, 1, 2].flatMap((at) => [`signatories.${at}.name`, `signatories.${at}.post`])].map((field) => `input.${field}`);

type Props = { exchangeId: string; plan: CertificatePlanFullFragment; onSaved: (plan: CertificatePlanFullFragment) => void };

const told = ({ attendancePercent, hours, signatories }: CertificatePlanFullFragment): [string, string][] => [
  ['Asistencia mínima', `${attendancePercent} %`],
  ['Horas', `${hours ?? ''}`],
  ['Quién firma', signatories.map(({ name, post }) => `${name}, ${post}`).join('; ')],
];

/** Who signs, from how much attendance, and how many hours. */
export function CertificatePlanForm({ exchangeId, plan, onSaved }: Props) {
  const [form, setForm] = useState({ attendancePercent: plan.attendancePercent, hours: plan.hours, signatories: plan.signatories.length > 0 ? plan.signatories : [{ name: '', post: '' }], forNext: false });
  const action = useAction(SaveCertificatePlan);
  const latest = useLatest(plan, action.problem, async () => (await ask(CertificateDesk, { exchangeId })).data?.certificatePlan ?? null);
  const change = (part: Partial<typeof form>) => setForm((old) => ({ ...old, ...part }));
  const at = (field: string) => action.problem?.at(`input.${field}`);
  const sign = (place: number, part: Partial<{ name: string; post: string }>) =>
    change({ signatories: form.signatories.map((one, n) => (n === place ? { ...one, ...part } : one)) });
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const signatories = form.signatories.filter(({ name, post }) => name.trim() || post.trim());
    const answer = await action.run({ input: { ...form, signatories, exchangeId, revision: latest.saved?.revision ?? 0 } });
    if (!answer) return;
    onSaved(answer.saveCertificatePlan);
    say('Guardado: vale para las que se emitan desde ahora.');
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="card pad">
      <Stack>
        <h2>Qué dicen</h2>
        <Trouble problem={action.problem} shown={SHOWN} />
        <TheirChange latest={latest} tell={told} />
        <div className="pair">
          <NumberInput
            size="md"
            label="Asistencia mínima"
            description={`Porcentaje de sus ${count(plan.days, 'día', 'días')}; hoy pide ${count(plan.daysNeeded, 'día', 'días')}`}
            suffix=" %"
            min={1}
            max={100}
            hideControls
            value={form.attendancePercent}
            onChange={(value) => change({ attendancePercent: Number(value) || 0 })}
            error={at('attendancePercent')}
          />
          <NumberInput
            size="md"
            label="Horas"
            description={plan.programmeHours > 0 ? `El programa suma ${plan.programmeHours}, sin las pausas` : 'Vacío: no se dicen'}
            min={1}
            max={200}
            hideControls
            value={form.hours ?? ''}
            onChange={(value) => change({ hours: value === '' ? null : Number(value) })}
            error={at('hours')}
          />
        </div>
        {form.signatories.map((one, place) => (
          <div className="pair" key={place}>
            <TextInput label={`Quién firma (${place + 1})`} value={one.name} onChange={(e) => sign(place, { name: e.currentTarget.value })} error={at(`signatories.${place}.name`)} />
            <TextInput label="Su cargo" value={one.post} onChange={(e) => sign(place, { post: e.currentTarget.value })} error={at(`signatories.${place}.post`)} />
          </div>
        ))}
        {form.signatories.length < MOST && (
          <div>
            <Button variant="default" size="sm" onClick={() => change({ signatories: [...form.signatories, { name: '', post: '' }] })}>
              Agregar otra firma
            </Button>
          </div>
        )}
        <Checkbox label="Usar esta regla y estas firmas en los próximos intercambios" checked={form.forNext} onChange={(e) => change({ forNext: e.currentTarget.checked })} />
        <Group justify="flex-end">
          <Button type="submit" loading={action.busy}>
            Guardar
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
