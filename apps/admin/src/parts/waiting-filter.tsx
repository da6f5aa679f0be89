import { NativeSelect } from '@mantine/core';
import { useFilters } from './use-filters.js';

const ALL = 'todas';

/** Of what one person proposes and another decides: only what waits, unless the address asks for all of it. */
export function useWaitingOnly(): boolean {
  return useFilters().of('ver') !== ALL;
}

export function WaitingFilter() {
  const { of, set } = useFilters();
  return (
    <search className="filters">
      <NativeSelect
        label="Ver"
        value={of('ver')}
        data={[
          { value: '', label: 'Las que esperan una decisión' },
          { value: ALL, label: 'Todas' },
        ]}
        onChange={(event) => set('ver', event.currentTarget.value)}
      />
    </search>
  );
}
