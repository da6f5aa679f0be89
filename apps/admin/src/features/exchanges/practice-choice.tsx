import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRead } from '../../graphql/use-read.js';
import { PresentablePractices } from './exchanges.gql.js';

/** Any published practice, found by part of its title. */
export function PracticeChoice({ label, value, onChange, error }: { label: string; value: string; onChange: (id: string) => void; error?: string }) {
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, 250);
  const [picked, setPicked] = useState('');
  const { data } = useRead(PresentablePractices, { search: (asked === picked ? '' : asked) || null });
  const options = (data?.presentablePractices ?? []).map(({ id, code, title }) => ({ value: id, label: `${title} · ${code}` }));
  if (value && !options.some((one) => one.value === value)) options.unshift({ value, label: picked });
  const choose = (id: string | null) => {
    setPicked((options.find((one) => one.value === id)?.label ?? '').split(' · ')[0] ?? '');
    onChange(id ?? '');
  };
  return (
    <Select
      label={label}
      placeholder="Escribe parte de su título"
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Quitar la práctica' }}
      filter={({ options: all }) => all}
      nothingFoundMessage="No encontramos una práctica publicada con ese título."
      data={options}
      value={value || null}
      onChange={choose}
      onSearchChange={(typed) => setSearch(typed.split(' · ')[0] ?? '')}
      error={error}
    />
  );
}
