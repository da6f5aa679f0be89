import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import type { ConsentWay } from '../../graphql/schema.gen.js';
import { Trouble } from '../../parts/states.js';
import { ConsentFields, emptyConsent } from './consent-fields.js';
import { NoteTestimonialConsent, type DeskTestimonialLineFragment } from './testimonials.gql.js';

const shown = ['consentHow', 'consentOn', 'guardianName', 'guardianConsentHow'].map((field) => `input.${field}`);

/** Consent that came after the words. */
export function NoteConsentModal({ one, onClose, onDone }: { one: DeskTestimonialLineFragment; onClose: () => void; onDone: () => void }) {
  const { id, minor, consentHow, consentOn, guardianName, guardianConsentHow } = one;
  const [form, setForm] = useState({
    consentHow: consentHow ?? '',
    consentOn: consentOn ?? emptyConsent.consentOn,
    guardianName,
    guardianConsentHow: guardianConsentHow ?? '',
  });
  const action = useAction(NoteTestimonialConsent);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const input = { id, consentHow: form.consentHow as ConsentWay, consentOn: form.consentOn, guardianName: form.guardianName, guardianConsentHow: (form.guardianConsentHow || null) as ConsentWay | null };
    if (await action.run({ input })) onDone();
  }
  return (
    <Modal opened onClose={onClose} title="Anotar el consentimiento" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={action.problem} shown={shown} />
          <ConsentFields value={form} minor={minor} problem={action.problem} onChange={(part) => setForm((old) => ({ ...old, ...part }))} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Volver
            </Button>
            <Button type="submit" loading={action.busy} disabled={!form.consentHow}>
              Anotar
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
