import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { day } from '../../format/dates.js';
import { IgedField } from '../../parts/lists.js';
import type { DeskExchangeFullFragment, PlanListsResult } from './exchanges.gql.js';

export type Told = { number: number; name: string; macroRegionId: string; hostCode: string; venue: string; address: string; regionIds: string[] };

type Props = {
  exchange: DeskExchangeFullFragment | null;
  lists: PlanListsResult;
  form: Told;
  at: (field: keyof Told) => string | undefined;
  change: (part: Partial<Told>) => void;
};

/** The same, as it is told of what somebody else saved. */
export function placeTold(one: DeskExchangeFullFragment, lists: PlanListsResult): [string, string][] {
  const regions = lists.regions.filter(({ id }) => one.regionIds.includes(id)).map(({ name }) => name);
  return [
    ['Número', `${one.number}`], ['Nombre', one.name], ['Macrorregión', one.macroRegionName], ['DRE o GRE anfitriona', one.hostName], ['Sede', one.venue],
    ['Dirección de la sede', one.address], ['Primer día', day(one.startsOn)], ['Último día', day(one.endsOn)], ['Objetivo', one.objective], ['Regiones', regions.join(', ')],
  ];
}

/** Which exchange and where, of one that is planned and of one that was held before. */
export function ToldFields({ exchange, lists, form, at, change, addressHint }: Props & { addressHint?: string }) {
  const text = (field: 'name' | 'venue' | 'address') => ({
    value: form[field],
    onChange: (e: { currentTarget: { value: string } }) => change({ [field]: e.currentTarget.value }),
    error: at(field),
  });
  const macro = (macroRegionId: string) => {
    const regions = lists.macroRegions.find((one) => one.id === macroRegionId)?.regions ?? [];
    change({ macroRegionId, ...(form.regionIds.length === 0 ? { regionIds: regions.map((region) => region.id) } : {}) });
  };
  return (
    <>
      <NumberInput
        size="md"
        label="Número"
        description="Se escribe en romanos: I, II, III…"
        value={form.number}
        onChange={(value) => change({ number: Number(value) || 0 })}
        error={at('number')}
        min={1}
        max={39}
        hideControls
      />
      <TextInput label="Nombre" {...text('name')} />
      <NativeSelect
        label="Macrorregión"
        value={form.macroRegionId}
        onChange={(e) => macro(e.currentTarget.value)}
        data={[{ value: '', label: 'Elige una' }, ...lists.macroRegions.map((one) => ({ value: one.id, label: one.name }))]}
        error={at('macroRegionId')}
      />
      <IgedField
        label="DRE o GRE anfitriona"
        value={form.hostCode}
        initialName={exchange?.hostName}
        onChange={(hostCode) => change({ hostCode })}
        error={at('hostCode')}
      />
      <TextInput label="Sede" placeholder="Auditorio de la DRE" {...text('venue')} />
      <TextInput label="Dirección de la sede" description={addressHint} {...text('address')} />
    </>
  );
}

export function RegionsField({ label, lists, form, at, change }: Omit<Props, 'exchange'> & { label: string }) {
  return (
    <Checkbox.Group label={label} value={form.regionIds} onChange={(regionIds) => change({ regionIds })} error={at('regionIds')}>
      <div className="check-grid">
        {lists.regions.map(({ id: value, name }) => (
          <Checkbox key={value} value={value} label={name} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
