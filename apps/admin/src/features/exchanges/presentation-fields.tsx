import { Autocomplete, NativeSelect, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { inDays, today } from '../../format/dates.js';
import type { Problem } from '../../graphql/problem.js';
import { useRead } from '../../graphql/use-read.js';
import { methods } from './exchange.words.js';
import { CommentingExperts, PresentablePractices, type DeskMomentPartFragment } from './exchanges.gql.js';

export const emptyPresentation = { practiceId: '', version: 1, igedCode: '', method: '', expertId: '', commentaryDueOn: inDays(7) };
export type PresentationForm = typeof emptyPresentation;

type Props = {
  value: PresentationForm;
  current: DeskMomentPartFragment['presentation'];
  problem: Problem | null;
  onChange: (next: PresentationForm) => void;
  onPractice: (title: string) => void;
};

export function PresentationFields({ value, current, problem, onChange, onPractice }: Props) {
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, 250);
  const picked = current?.practiceId === value.practiceId ? current : null;
  const { data } = useRead(PresentablePractices, { search: (asked === picked?.title ? '' : asked) || null });
  const experts = useRead(CommentingExperts, { practiceId: value.practiceId || null });
  const practices = data?.presentablePractices ?? [];
  const practice = practices.find(({ id }) => id === value.practiceId);
  const igeds = practice?.igeds ?? (picked ? [{ code: picked.igedCode, name: picked.igedName }] : []);
  const at = (field: string) => problem?.at(`input.presentation.${field}`);
  const options = practices.map(({ id, code, title }) => ({ value: id, label: `${title} · ${code}` }));
  if (picked && !practice) options.unshift({ value: picked.practiceId, label: picked.title });
  const choose = (id: string | null) => {
    const found = practices.find((one) => one.id === id);
    if (!found) return;
    onChange({ ...value, practiceId: found.id, version: found.version, igedCode: found.igeds[0]?.code ?? '' });
    onPractice(found.title);
  };
  const latest = practice?.version ?? picked?.latestVersion ?? value.version;
  const versions = Array.from({ length: Math.max(latest, value.version) }, (_, n) => Math.max(latest, value.version) - n);
  return (
    <>
      <Select
        label="Práctica"
        placeholder="Escribe parte de su título"
        searchable
        filter={({ options: all }) => all}
        nothingFoundMessage="No encontramos una práctica publicada con ese título."
        data={options}
        value={value.practiceId || null}
        onChange={choose}
        onSearchChange={(typed) => setSearch(typed.split(' · ')[0] ?? '')}
        error={at('practiceId')}
      />
      {value.practiceId && (
        <>
          <NativeSelect
            label="Edición que se presenta"
            data={versions.map((version) => ({ value: String(version), label: version === latest ? `${version}, la publicada hoy` : String(version) }))}
            value={String(value.version)}
            onChange={(e) => onChange({ ...value, version: Number(e.currentTarget.value) })}
            error={at('version')}
          />
          <NativeSelect
            label="Instancia que presenta"
            data={igeds.map(({ code, name }) => ({ value: code, label: name }))}
            value={value.igedCode}
            onChange={(e) => onChange({ ...value, igedCode: e.currentTarget.value })}
            error={at('igedCode')}
          />
          <Autocomplete label="Método" placeholder="Sociodrama" data={methods} value={value.method} onChange={(method) => onChange({ ...value, method })} error={at('method')} />
          <NativeSelect
            label="Persona experta que comenta"
            description="Su comentario es una retroalimentación de la práctica."
            data={[
              { value: '', label: 'Todavía nadie' },
              ...(experts.data?.experts ?? []).filter(({ ownInstitution }) => !ownInstitution).map(({ id, name, post }) => ({ value: id, label: [name, post].filter(Boolean).join(', ') })),
            ]}
            value={value.expertId}
            onChange={(e) => onChange({ ...value, expertId: e.currentTarget.value })}
            error={at('expertId')}
          />
          {value.expertId && (
            <TextInput
              type="date"
              label="Entrega su comentario hasta"
              min={today()}
              value={value.commentaryDueOn}
              onChange={(e) => onChange({ ...value, commentaryDueOn: e.currentTarget.value })}
              error={at('commentaryDueOn')}
            />
          )}
        </>
      )}
    </>
  );
}
