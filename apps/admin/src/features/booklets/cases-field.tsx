import { Button, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRead } from '../../graphql/use-read.js';
import { BookletCases, type BookletCaseFragment } from './booklets.gql.js';

type Props = { cases: BookletCaseFragment[]; onChange: (cases: BookletCaseFragment[]) => void; error?: string };

const about = ({ schoolName, igedName, regionName }: BookletCaseFragment): string => [schoolName, igedName, regionName].filter(Boolean).join(' · ');

/** The cases, in the order of their chapters: found by what they say, moved with two buttons. */
export function CasesField({ cases, onChange, error }: Props) {
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, 250);
  const { data, loading } = useRead(BookletCases, { search: asked || null });
  const found = (data?.bookletCases ?? []).filter((one) => !cases.some(({ id }) => id === one.id));
  const add = (id: string | null) => {
    const one = found.find((each) => each.id === id);
    if (!one) return;
    onChange([...cases, one]);
    setSearch('');
  };
  const move = (from: number, to: number) => {
    const next = [...cases];
    const [moved] = next.splice(from, 1);
    if (moved) next.splice(to, 0, moved);
    onChange(next);
  };
  return (
    <fieldset className="plain-fieldset">
      <legend>Casos</legend>
      {cases.length === 0 && <p className="muted small">Busca el primer caso: solo aparecen prácticas publicadas que cuentan el de una escuela.</p>}
      <ol className="case-list">
        {cases.map((one, at) => (
          <li key={one.id}>
            <div>
              <b>{one.title}</b>
              <div className="small muted">{about(one)}</div>
            </div>
            <div className="chips">
              <Button size="compact-sm" variant="default" disabled={at === 0} onClick={() => move(at, at - 1)} aria-label={`Subir: ${one.title}`}>
                Subir
              </Button>
              <Button size="compact-sm" variant="default" disabled={at === cases.length - 1} onClick={() => move(at, at + 1)} aria-label={`Bajar: ${one.title}`}>
                Bajar
              </Button>
              <Button size="compact-sm" variant="subtle" onClick={() => onChange(cases.filter(({ id }) => id !== one.id))} aria-label={`Quitar: ${one.title}`}>
                Quitar
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <Select
        label="Agregar un caso"
        placeholder="Escribe parte de su título o de lo que cuenta"
        searchable
        filter={({ options }) => options}
        nothingFoundMessage={loading ? 'Buscando…' : 'No encontramos otro caso con esas palabras.'}
        data={found.map((one) => ({ value: one.id, label: `${one.title} · ${about(one)}` }))}
        value={null}
        onChange={add}
        searchValue={search}
        onSearchChange={setSearch}
        error={error}
      />
    </fieldset>
  );
}
