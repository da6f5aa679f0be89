import { NativeSelect, TextInput } from '@mantine/core';
import { today } from '../../format/dates.js';
import type { Problem } from '../../graphql/problem.js';
import { consentChoices } from './testimonial.words.js';

export const emptyConsent = { consentHow: '', consentOn: today(), guardianName: '', guardianConsentHow: '' };
export type ConsentForm = typeof emptyConsent;

/** How consent was given, and the guardian's for a minor. */
export function ConsentFields({ value, minor, problem, onChange }: { value: ConsentForm; minor: boolean; problem: Problem | null; onChange: (part: Partial<ConsentForm>) => void }) {
  const at = (field: string) => problem?.at(`input.${field}`);
  return (
    <>
      <NativeSelect
        label="¿Cómo aceptó que se publique?"
        description="Sin esto se guarda, pero nunca se muestra ni va al reporte."
        data={consentChoices('Todavía no lo acepta')}
        value={value.consentHow}
        onChange={(e) => onChange({ consentHow: e.currentTarget.value })}
        error={at('consentHow')}
      />
      {value.consentHow && (
        <TextInput type="date" label="¿Qué día?" max={today()} value={value.consentOn} onChange={(e) => onChange({ consentOn: e.currentTarget.value })} error={at('consentOn')} />
      )}
      {minor && (
        <>
          <TextInput
            label="Nombre de su madre, padre o apoderado"
            description="Solo lo ve quien organiza."
            value={value.guardianName}
            onChange={(e) => onChange({ guardianName: e.currentTarget.value })}
            error={at('guardianName')}
          />
          <NativeSelect
            label="¿Cómo lo autorizó?"
            data={consentChoices('Todavía no lo autoriza')}
            value={value.guardianConsentHow}
            onChange={(e) => onChange({ guardianConsentHow: e.currentTarget.value })}
            error={at('guardianConsentHow')}
          />
        </>
      )}
    </>
  );
}
