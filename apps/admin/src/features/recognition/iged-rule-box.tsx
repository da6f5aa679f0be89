import { Button, NumberInput, Stack } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Loaded, Trouble } from '../../parts/states.js';
import { useCan } from '../../session/session.js';
import { ChangeIgedRankingRule, IgedRankingRules, type IgedRuleFragment } from './iged-ranking.gql.js';

function Form({ rule, onSaved }: { rule: IgedRuleFragment; onSaved: (rule: IgedRuleFragment) => void }) {
  const [minMembers, setMinMembers] = useState<string | number>(rule.minMembers);
  const [minIgeds, setMinIgeds] = useState<string | number>(rule.minIgeds);
  const action = useAction(ChangeIgedRankingRule);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const done = await action.run({ input: { minMembers: Number(minMembers), minIgeds: Number(minIgeds) } });
    if (done) onSaved(done.changeIgedRankingRule);
  }
  const same = Number(minMembers) === rule.minMembers && Number(minIgeds) === rule.minIgeds;
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        <Trouble problem={action.problem} shown={['input.minMembers', 'input.minIgeds']} />
        <NumberInput
          label="Personas activas que hacen falta para ordenar una institución"
          description="Nunca menos de 5: así nadie queda a la vista."
          min={5}
          max={100}
          allowDecimal={false}
          value={minMembers}
          onChange={setMinMembers}
          error={action.problem?.at('input.minMembers')}
        />
        <NumberInput
          label="Instituciones parecidas que hacen falta para comparar"
          min={3}
          max={20}
          allowDecimal={false}
          value={minIgeds}
          onChange={setMinIgeds}
          error={action.problem?.at('input.minIgeds')}
        />
        <div>
          <Button type="submit" size="sm" loading={action.busy} disabled={same}>
            Guardar los mínimos
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** What the ranking of institutions asks for. A closed season keeps the minimum of its day. */
export function IgedRuleBox() {
  const read = useRead(IgedRankingRules, {});
  const can = useCan();
  return (
    <section className="card pad">
      <h2>Ranking de instituciones</h2>
      <Loaded {...read}>
        {({ igedRankingRule: rule }) => (
          <>
            <p className="muted">{rule.activeDefinition} El orden es por puntos de cada persona activa.</p>
            {can('recognition.manage') ? (
              <Form key={`${rule.minMembers}-${rule.minIgeds}`} rule={rule} onSaved={(next) => read.replace({ igedRankingRule: next })} />
            ) : (
              <p>
                Hacen falta {rule.minMembers} personas activas para ordenar una institución y {rule.minIgeds} instituciones parecidas para comparar.
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
