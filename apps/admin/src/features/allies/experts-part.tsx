import { Button, MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { say } from '../../parts/say.js';
import { Trouble } from '../../parts/states.js';
import { AllyExpertSearch, LinkAllyExperts, type DeskAllySheetFragment } from './allies.gql.js';

type Props = { ally: DeskAllySheetFragment; onChanged: (ally: DeskAllySheetFragment) => void };

export function ExpertsPart({ ally, onChanged }: Props) {
  const [chosen, setChosen] = useState(ally.experts.map(({ id }) => id));
  const [known, setKnown] = useState(ally.experts);
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, 250);
  const { data } = useRead(AllyExpertSearch, { search: asked || null });
  const link = useAction(LinkAllyExperts);
  const found = [...known, ...(data?.allyExpertChoices ?? [])];
  const options = new Map(found.map(({ id, name, institution }) => [id, institution ? `${name} · ${institution}` : name]));
  const save = async () => {
    setKnown(found.filter(({ id }) => chosen.includes(id)));
    const answer = await link.run({ input: { id: ally.id, expertIds: chosen } });
    if (!answer) return;
    onChanged(answer.linkAllyExperts);
    say('Guardado. Su tarjeta pública muestra nombre, cargo e institución.');
  };
  return (
    <section className="card pad">
      <h2>Expertas y expertos</h2>
      <p className="small muted">Cuando atiendan una asesoría, el aporte se anota solo.</p>
      <Trouble problem={link.problem} shown={['input.expertIds']} />
      <MultiSelect
        label="Personas expertas de este aliado"
        searchable
        data={[...options].map(([value, label]) => ({ value, label }))}
        value={chosen}
        onChange={setChosen}
        searchValue={search}
        onSearchChange={setSearch}
        nothingFoundMessage="No encontramos a esa persona entre quienes tienen rol de experta o experto."
        error={link.problem?.at('input.expertIds')}
        disabled={ally.state === 'RETIRED'}
      />
      <Button mt="sm" variant="default" onClick={() => void save()} loading={link.busy} disabled={ally.state === 'RETIRED'}>
        Guardar las personas expertas
      </Button>
    </section>
  );
}
