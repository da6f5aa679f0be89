import { Button, Group, NativeSelect, Select, Stack, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { choices } from '../../format/words.js';
import type { Duty } from '../../graphql/schema.gen.js';
import { found, seatsLeft, type Kept, type Person, type WalkIn } from './check-in.js';
import { dutyWords } from './exchange.words.js';

type Props = { kept: Kept; onArrive: (walkIn: Omit<WalkIn, 'id' | 'at'>) => void; onFound: (person: Person) => void; onClose: () => void };

const empty = { name: '', igedCode: '', institution: '', duty: 'SPECIALIST' as Duty, post: '' };

/** Somebody who is not in the list, without network: quotas are told, whoever is at the door decides. */
export function WalkInForm({ kept, onArrive, onFound, onClose }: Props) {
  const [form, setForm] = useState(empty);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<typeof form>) => setForm((old) => ({ ...old, ...part }));
  const name = form.name.trim().replace(/\s+/g, ' ');
  const institution = form.institution.trim();
  const alike = found(kept, name);
  const left = form.igedCode ? seatsLeft(kept, form.igedCode) : null;
  const problems = {
    name: name.length < 3 ? 'Escribe su nombre y apellidos.' : undefined,
    from: !form.igedCode && institution.length < 2 ? 'Elige su instancia o escribe de dónde viene.' : undefined,
  };
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setTried(true);
    if (problems.name || problems.from) return;
    const iged = kept.igeds.find(({ code }) => code === form.igedCode);
    onArrive({ name, igedCode: form.igedCode || null, institution: iged?.name ?? institution, duty: form.duty, post: form.post.trim() });
  }
  return (
    <section className="card pad" aria-label="Llegó sin inscripción">
      <h2>Llegó sin inscripción</h2>
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput label="Nombre y apellidos" maxLength={150} value={form.name} onChange={(e) => change({ name: e.currentTarget.value })} error={tried && problems.name} />
          {alike.length > 0 && (
            <div role="group" aria-label="Ya están en la lista">
              <p className="small">¿Es alguien de la lista? Márcala en lugar de anotarla otra vez.</p>
              <div className="chips">
                {alike.slice(0, 4).map((person) => (
                  <Button key={person.id} size="sm" variant="default" className="wraps" onClick={() => onFound(person)}>
                    {person.name}, {person.igedName}
                  </Button>
                ))}
              </div>
            </div>
          )}
          <Select
            label="Su instancia"
            placeholder="Escribe el nombre de la DRE o UGEL"
            searchable
            clearable
            clearButtonProps={{ 'aria-label': 'Quitar' }}
            limit={20}
            nothingFoundMessage="No está en la lista: escribe de dónde viene."
            data={kept.igeds.map(({ code, name: label }) => ({ value: code, label }))}
            value={form.igedCode || null}
            onChange={(code) => change({ igedCode: code ?? '' })}
            error={tried && problems.from}
          />
          {left !== null && left <= 0 && (
            <p className="note warn" role="status">
              Su instancia ya usó todos sus lugares. Puedes anotarla igual: decide quien organiza.
            </p>
          )}
          {!form.igedCode && (
            <TextInput label="O de dónde viene" maxLength={150} value={form.institution} onChange={(e) => change({ institution: e.currentTarget.value })} />
          )}
          <NativeSelect label="Cargo" data={choices(dutyWords)} value={form.duty} onChange={(e) => change({ duty: e.currentTarget.value as Duty })} />
          <TextInput label="Cargo como se escribe en su credencial" maxLength={120} value={form.post} onChange={(e) => change({ post: e.currentTarget.value })} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Volver
            </Button>
            <Button type="submit">Anotar y marcar su ingreso</Button>
          </Group>
        </Stack>
      </form>
    </section>
  );
}
