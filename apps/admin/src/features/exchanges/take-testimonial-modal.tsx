import { Button, Checkbox, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import type { ConsentWay } from '../../graphql/schema.gen.js';
import { IgedField } from '../../parts/lists.js';
import { Trouble } from '../../parts/states.js';
import { ConsentFields, emptyConsent } from './consent-fields.js';
import { PracticeChoice } from './practice-choice.js';
import { TakeTestimonial } from './testimonials.gql.js';

const FIELDS = ['name', 'post', 'igedCode', 'institution', 'text', 'practiceId', 'replicaFor', 'wishesReplica', 'consentHow', 'consentOn', 'guardianName', 'guardianConsentHow'];
const shown = FIELDS.map((field) => `input.${field}`);
const LONGEST = 1000;

const empty = { ...emptyConsent, name: '', minor: false, post: '', igedCode: '', institution: '', text: '', practiceId: '', wishesReplica: false, replicaFor: '' };

/** The words of somebody who is present and has no account. */
export function TakeTestimonialModal({ exchangeId, onClose, onDone }: { exchangeId: string; onClose: () => void; onDone: () => void }) {
  const [id] = useState(() => crypto.randomUUID());
  const [form, setForm] = useState(empty);
  const action = useAction(TakeTestimonial);
  const change = (part: Partial<typeof empty>) => setForm((old) => ({ ...old, ...part }));
  const at = (field: string) => action.problem?.at(`input.${field}`);
  const text = (field: 'name' | 'post' | 'institution' | 'text' | 'replicaFor') => ({
    value: form[field],
    onChange: (e: { currentTarget: { value: string } }) => change({ [field]: e.currentTarget.value }),
    error: at(field),
  });
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const { minor, consentHow, consentOn, guardianName, guardianConsentHow, igedCode, practiceId, wishesReplica, replicaFor, ...rest } = form;
    const wishes = wishesReplica && !minor && practiceId !== '';
    const consent = { consentHow: (consentHow || null) as ConsentWay | null, consentOn: consentHow ? consentOn : null };
    const guardian = { guardianName: minor ? guardianName : '', guardianConsentHow: ((minor && guardianConsentHow) || null) as ConsentWay | null };
    const said = { practiceId: practiceId || null, wishesReplica: wishes, replicaFor: wishes ? replicaFor : '' };
    if (await action.run({ input: { id, exchangeId, ...rest, minor, igedCode: igedCode || null, ...said, ...consent, ...guardian } })) onDone();
  }
  return (
    <Modal opened onClose={onClose} closeOnClickOutside={false} title="Anotar un testimonio" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={action.problem} shown={shown} />
          <Checkbox label="Es menor de edad" description="Se guarda y se muestra solo su primer nombre." checked={form.minor} onChange={(e) => change({ minor: e.currentTarget.checked })} />
          <TextInput label={form.minor ? 'Primer nombre' : 'Nombre, como se mostrará'} {...text('name')} />
          <TextInput label="Cargo o papel" placeholder="Directora, estudiante, docente…" {...text('post')} />
          <IgedField label="Instancia" value={form.igedCode} onChange={(igedCode) => change({ igedCode })} error={at('igedCode')} />
          <TextInput label="O su escuela, o de dónde viene" {...text('institution')} />
          <Textarea label="Lo que dice, con sus palabras" description={`Hasta ${LONGEST} caracteres; ahora tiene ${[...form.text].length}.`} autosize minRows={4} {...text('text')} />
          <PracticeChoice label="Práctica que le impresionó" value={form.practiceId} onChange={(practiceId) => change({ practiceId })} error={at('practiceId')} />
          {form.practiceId && !form.minor && (
            <Checkbox
              label="Quiere replicarla"
              description="Se lo decimos al equipo de esa práctica, si aceptó que se publique."
              checked={form.wishesReplica}
              onChange={(e) => change({ wishesReplica: e.currentTarget.checked })}
              error={at('wishesReplica')}
            />
          )}
          {form.practiceId && form.wishesReplica && !form.minor && <TextInput label="¿Para qué la usaría?" {...text('replicaFor')} />}
          <ConsentFields value={form} minor={form.minor} problem={action.problem} onChange={change} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Volver
            </Button>
            <Button type="submit" loading={action.busy}>
              Anotar
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
