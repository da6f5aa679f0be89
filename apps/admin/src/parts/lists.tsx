import { NativeSelect, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRead } from '../graphql/use-read.js';
import { IgedSearch, Regions } from './lists.gql.js';

type FieldProps = { label: string; value: string; onChange: (value: string) => void; error?: string; description?: string };

export function RegionField({ label, value, onChange, any = 'Todas' }: FieldProps & { any?: string }) {
  const { data } = useRead(Regions, {});
  const options = (data?.regions ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[{ value: '', label: any }, ...options]}
    />
  );
}

export function IgedField({ label, value, onChange, error, description, initialName }: FieldProps & { initialName?: string }) {
  const [search, setSearch] = useState(initialName ?? '');
  const [asked] = useDebouncedValue(search, 250);
  const { data } = useRead(IgedSearch, { search: asked || null, first: 20 });
  const options = (data?.igeds ?? []).map(({ code, name, regionName }) => ({
    value: code,
    label: regionName ? `${name} · ${regionName}` : name,
  }));
  return (
    <Select
      label={label}
      description={description}
      placeholder="Escribe el nombre de la DRE o UGEL"
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Quitar' }}
      nothingFoundMessage="No encontramos esa instancia."
      filter={({ options: all }) => all}
      data={options}
      value={value || null}
      onChange={(next) => onChange(next ?? '')}
      searchValue={search}
      onSearchChange={setSearch}
      error={error}
    />
  );
}
