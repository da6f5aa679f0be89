import { Button, Checkbox, Group, Modal, Stack, TextInput, Textarea } from '@mantine/core';
import { useRef, useState, type SubmitEvent } from 'react';
import { count, inDays, number } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import type { PointsRuleHistoryResult } from './points.gql.js';
import { ChangeRule, PreviewRule, type PreviewRuleResult } from './rule-editor.gql.js';

type Rule = PointsRuleHistoryResult['pointsRuleHistory'][number];
type Preview = PreviewRuleResult['pointsRulePreview'];

const names = ['name', 'points', 'dailyCap', 'validFrom', 'validTo', 'reason'] as const;
const shown = names.map((name) => `input.${name}`);

function PreviewBox({ preview }: { preview: Preview }) {
  const { seasonName, facts, members, paid, wouldPay, membersWithMore, membersWithLess } = preview;
  if (!seasonName) return <p className="banner">Todavía no hay hechos de esta regla: no se puede comparar con lo ya pagado.</p>;
  return (
    <div className="banner" role="status">
      <p>
        <b>{seasonName}:</b> {count(facts, 'hecho', 'hechos')} de {count(members, 'persona', 'personas')} pagaron {number(paid)} puntos. Con este
        cambio habrían sido <b>{number(wouldPay)}</b>: {count(membersWithMore, 'persona', 'personas')} con más y {number(membersWithLess)} con menos.
      </p>
    </div>
  );
}

/** A change is a new version from a coming day on. One sees what it would have paid before it can be saved. */
export function RuleEditor({ rule, onClose, onSaved }: { rule: Rule; onClose: () => void; onSaved: (rules: Rule[]) => void }) {
  const [values, setValues] = useState({
    name: rule.name, points: String(rule.points), dailyCap: rule.dailyCap === null ? '' : String(rule.dailyCap), validFrom: inDays(1), validTo: '', reason: '',
  });
  const [enabled, setEnabled] = useState(rule.enabled);
  const [preview, setPreview] = useState<Preview | null>(null);
  const look = useAction(PreviewRule);
  const save = useAction(ChangeRule);
  const problem = save.problem ?? look.problem;

  // What is seen is what will be saved: an answer to what was written before is not shown.
  const changes = useRef(0);
  const forget = () => {
    changes.current += 1;
    setPreview(null);
  };
  const change = (more: Partial<typeof values>) => {
    setValues({ ...values, ...more });
    forget();
  };
  const field = (name: (typeof names)[number]) => ({
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
    error: problem?.at(`input.${name}`),
  });

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const { name, points, dailyCap, validFrom, validTo, reason } = values;
    const input = {
      kind: rule.kind, basedOn: rule.version, name: name.trim(), points: Number(points), dailyCap: dailyCap ? Number(dailyCap) : null, enabled, validFrom, validTo: validTo || null, reason: reason.trim(),
    };
    if (!preview) {
      save.clear();
      const asked = changes.current;
      const seen = await look.run({ input });
      if (seen && asked === changes.current) setPreview(seen.pointsRulePreview);
      return;
    }
    const saved = await save.run({ input });
    if (saved) onSaved(saved.changePointsRule);
  }

  return (
    <Modal opened onClose={onClose} title={`Cambiar regla: ${rule.name}`} closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Trouble problem={problem} shown={shown} />
          <TextInput label="Nombre que leen las personas" required {...field('name')} />
          <Group grow align="start">
            <TextInput label="Puntos" type="number" min={0} max={500} required {...field('points')} />
            <TextInput label="Máximo por día" type="number" min={1} description="Vacío: sin máximo" {...field('dailyCap')} />
          </Group>
          <Group grow align="start">
            <TextInput label="Rige desde" type="date" min={inDays(1)} required {...field('validFrom')} />
            <TextInput label="Hasta" type="date" min={values.validFrom} description="Vacío: en adelante" {...field('validTo')} />
          </Group>
          <Checkbox
            label="Encendida: paga puntos"
            checked={enabled}
            onChange={(event) => {
              setEnabled(event.currentTarget.checked);
              forget();
            }}
          />
          <Textarea label="Por qué cambia" description="Queda en el registro." required minLength={5} maxLength={300} autosize minRows={2} {...field('reason')} />
          {preview && <PreviewBox preview={preview} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit" loading={look.busy || save.busy}>
              {preview ? 'Guardar la nueva versión' : 'Ver qué habría pagado'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
