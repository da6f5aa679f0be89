import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRead } from '../../graphql/use-read.js';
import { PresentablePractices } from './exchanges.gql.js';

type Props = { label: string; description?: string; value: string | null; initialTitle: string | null; onChange: (id: string | null) => void; error?: string };

/** A published practice, searched by its title; it may stay without one. */
export function PracticeField({ label, description, value, initialTitle, onChange, error }: Props) {
  const [picked, setPicked] = useState(value && initialTitle ? { id: value, title: initialTitle } : null);
  const [search, setSearch] = useState(initialTitle ?? '');
  const [asked] = useDebouncedValue(search, 250);
  const { data } = useRead(PresentablePractices, { search: (asked === picked?.title ? '' : asked) || null });
  const found = (data?.presentablePractices ?? []).map(({ id, title }) => ({ value: id, label: title }));
  const options = picked && !found.some((one) => one.value === picked.id) ? [{ value: picked.id, label: picked.title }, ...found] : found;
  return (
    <Select
      label={label}
      description={description}
      placeholder="Escribe parte de su título"
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Quitar la práctica' }}
      filter={({ options: all }) => all}
      nothingFoundMessage="No encontramos una práctica publicada con ese título."
      data={options}
      value={value}
      onChange={(id) => {
        const one = options.find((option) => option.value === id);
        setPicked(one ? { id: one.value, title: one.label } : null);
        onChange(id);
      }}
      searchValue={search}
      onSearchChange={setSearch}
      error={error}
    />
  );
}
