import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRead } from '../../graphql/use-read.js';
import { speakerWords } from './webinar.words.js';
import { WebinarSpeakerChoices, type DeskWebinarFullFragment } from './webinars.gql.js';

export type Speaker = DeskWebinarFullFragment['deskSpeakers'][number];
type Props = { value: Speaker[]; onChange: (speakers: Speaker[]) => void; problemAt: (field: string) => string | undefined };

function Search({ onAdd }: { onAdd: (speaker: Speaker) => void }) {
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, 250);
  const { data } = useRead(WebinarSpeakerChoices, { search: asked || null });
  const found = data?.webinarSpeakerChoices ?? [];
  const pick = (key: string | null) => {
    const one = found.find(({ kind, id }) => `${kind}:${id}` === key);
    if (!one) return;
    const person = one.kind !== 'ALLY';
    onAdd({ kind: one.kind, memberId: person ? one.id : null, allyId: person ? null : one.id, name: one.name, post: person ? one.about : '' });
    setSearch('');
  };
  return (
    <Select
      label="Agregar a quien expone"
      description="Expertas y expertos, aliados, y gestoras y gestores: escribe su nombre."
      placeholder="Escribe un nombre"
      searchable
      nothingFoundMessage="No encontramos a nadie con ese nombre."
      filter={({ options }) => options}
      data={found.map(({ kind, id, name, about }) => ({ value: `${kind}:${id}`, label: [name, speakerWords[kind], about].filter(Boolean).join(' · ') }))}
      value={null}
      onChange={pick}
      searchValue={search}
      onSearchChange={setSearch}
    />
  );
}

/** Who speaks, in order. Whoever has an account keeps that name; a guest is written. */
export function SpeakersField({ value, onChange, problemAt }: Props) {
  const change = (at: number, part: Partial<Speaker>) => onChange(value.map((one, place) => (place === at ? { ...one, ...part } : one)));
  const up = (at: number) => onChange(value.map((one, place) => (place === at - 1 ? value[at] : place === at ? value[at - 1] : one)));
  return (
    <fieldset className="plain-set">
      <legend>Quiénes exponen</legend>
      <Stack>
        {value.map((one, at) => (
          <div className="card pad" key={`${at} ${one.memberId ?? one.allyId ?? ''}`}>
            <p className="small muted">{speakerWords[one.kind]}</p>
            {one.kind === 'MEMBER' || one.kind === 'EXPERT' ? (
              <p>
                <b>{one.name}</b>
                {one.post && <span className="small muted"> · {one.post}</span>}
              </p>
            ) : (
              <div className="webinar-fields">
                <TextInput label={one.kind === 'ALLY' ? 'Quién habla por el aliado' : 'Nombre'} value={one.name} onChange={(e) => change(at, { name: e.currentTarget.value })} error={problemAt(`speakers.${at}.name`)} />
                {one.kind === 'GUEST' && <TextInput label="Cargo o institución" value={one.post} onChange={(e) => change(at, { post: e.currentTarget.value })} error={problemAt(`speakers.${at}.post`)} />}
              </div>
            )}
            <Group mt="xs">
              {at > 0 && (
                <Button variant="subtle" size="compact-sm" onClick={() => up(at)} aria-label={`Subir a ${one.name}`}>
                  Subir
                </Button>
              )}
              <Button variant="subtle" size="compact-sm" onClick={() => onChange(value.filter((_, place) => place !== at))} aria-label={`Quitar a ${one.name}`}>
                Quitar
              </Button>
            </Group>
          </div>
        ))}
        <Search onAdd={(speaker) => onChange([...value, speaker])} />
        <div>
          <Button variant="default" size="sm" onClick={() => onChange([...value, { kind: 'GUEST', memberId: null, allyId: null, name: '', post: '' }])}>
            Agregar a alguien sin cuenta
          </Button>
        </div>
      </Stack>
    </fieldset>
  );
}
