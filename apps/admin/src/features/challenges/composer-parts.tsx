import { Button, Checkbox, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import type { Problem } from '../../graphql/problem.js';
import type { ChallengeChoicesResult } from './challenges.gql.js';
import { newStep, type AllyForm, type ComposerForm, type GivenForm, type RubricForm, type StepForm } from './composer-form.js';

export type PartProps = { form: ComposerForm; change: (part: Partial<ComposerForm>) => void; problem: Problem | null };

type RowsProps<Row> = { rows: Row[]; set: (rows: Row[]) => void };
function useRows<Row extends { key: string }>({ rows, set }: RowsProps<Row>) {
  return {
    edit: (key: string, part: Partial<Row>) => set(rows.map((row) => (row.key === key ? { ...row, ...part } : row))),
    drop: (key: string) => set(rows.filter((row) => row.key !== key)),
    add: (row: Row) => set([...rows, row]),
  };
}

function StepFields({ at, step, edit, drop, problem }: { at: number; step: StepForm; edit: (part: Partial<StepForm>) => void; drop: () => void; problem: Problem | null }) {
  const error = (field: string) => problem?.at(`input.steps.${at}.${field}`);
  return (
    <fieldset className="challenge-fields">
      <legend>Paso {at + 1}</legend>
      <Stack>
        <TextInput label="Nombre" required maxLength={120} value={step.title} onChange={(e) => edit({ title: e.currentTarget.value })} error={error('title')} />
        <Textarea
          label="Qué se hace y cómo"
          autosize
          minRows={2}
          value={step.instructions}
          onChange={(e) => edit({ instructions: e.currentTarget.value })}
          error={error('instructions')}
        />
        <div className="challenge-pair">
          <TextInput type="date" label="Vence el" required value={step.day} onChange={(e) => edit({ day: e.currentTarget.value })} error={error('day')} />
          <TextInput type="time" label="A las (Lima)" required value={step.time} onChange={(e) => edit({ time: e.currentTarget.value })} error={error('time')} />
        </div>
        <Checkbox label="Se entrega un texto" checked={step.wantsText} onChange={(e) => edit({ wantsText: e.currentTarget.checked })} error={error('wantsText')} />
        <div className="challenge-pair">
          <TextInput
            type="number"
            label="Letras, como máximo"
            min={100}
            max={10000}
            disabled={!step.wantsText}
            value={step.textLimit}
            onChange={(e) => edit({ textLimit: e.currentTarget.value })}
            error={error('textLimit')}
          />
          <TextInput
            type="number"
            label="Archivos, como máximo"
            description="0: no se piden"
            min={0}
            max={10}
            value={step.mostFiles}
            onChange={(e) => edit({ mostFiles: e.currentTarget.value })}
            error={error('mostFiles')}
          />
        </div>
        <Group>
          <Button variant="subtle" size="compact-sm" onClick={drop} aria-label={`Quitar el paso ${at + 1}`}>
            Quitar este paso
          </Button>
        </Group>
      </Stack>
    </fieldset>
  );
}

export function StepsPart({ form, change, problem }: PartProps) {
  const { edit, drop, add } = useRows({ rows: form.steps, set: (steps) => change({ steps }) });
  return (
    <section className="card pad">
      <h2>Pasos</h2>
      <Stack>
        {form.steps.map((step, at) => (
          <StepFields key={step.key} at={at} step={step} edit={(part) => edit(step.key, part)} drop={() => drop(step.key)} problem={problem} />
        ))}
        <Group>
          <Button variant="default" onClick={() => add(newStep(form.steps.at(-1)?.day ?? ''))}>
            Agregar un paso
          </Button>
        </Group>
      </Stack>
    </section>
  );
}

export function RubricPart({ form, change, problem }: PartProps) {
  const { edit, drop, add } = useRows<RubricForm>({ rows: form.rubric, set: (rubric) => change({ rubric }) });
  return (
    <section className="card pad">
      <h2>Qué se pide y cómo se puntúa</h2>
      <Stack>
        <Textarea
          label="Criterios de aceptación"
          description="Uno por línea. Los lee quien se inscribe y quien revisa."
          autosize
          minRows={3}
          value={form.criteria}
          onChange={(e) => change({ criteria: e.currentTarget.value })}
          error={problem?.under('input.criteria')[0]}
        />
        {form.rubric.map(({ key, name, detail }, at) => (
          <fieldset className="challenge-fields" key={key}>
            <legend>Criterio {at + 1} de la rúbrica</legend>
            <TextInput label="Nombre" required value={name} onChange={(e) => edit(key, { name: e.currentTarget.value })} error={problem?.at(`input.rubric.${at}.name`)} />
            <Textarea
              label="Qué se mira"
              autosize
              value={detail}
              onChange={(e) => edit(key, { detail: e.currentTarget.value })}
              error={problem?.at(`input.rubric.${at}.detail`)}
            />
            <Button variant="subtle" size="compact-sm" onClick={() => drop(key)} aria-label={`Quitar el criterio ${at + 1}`}>
              Quitar
            </Button>
          </fieldset>
        ))}
        <Group>
          <Button variant="default" onClick={() => add({ key: crypto.randomUUID(), name: '', detail: '' })}>
            Agregar un criterio a la rúbrica
          </Button>
        </Group>
      </Stack>
    </section>
  );
}

export function GivenPart({ form, change, problem, choices }: PartProps & { choices: ChallengeChoicesResult | null | undefined }) {
  const { edit, drop, add } = useRows<GivenForm>({ rows: form.insignias, set: (insignias) => change({ insignias }) });
  const catalogue = (choices?.insigniaCatalogue ?? []).filter(({ enabled }) => enabled);
  const gradesOf = (id: string) => catalogue.find((one) => one.id === id)?.grades.map(({ grade }) => String(grade)) ?? ['1'];
  const first = catalogue[0];
  return (
    <section className="card pad">
      <h2>Insignias</h2>
      <p className="small muted">Las recibe cada persona de los equipos al cerrar el desafío.</p>
      <Stack>
        {form.insignias.map(({ key, place, insigniaId, grade }, at) => (
          <fieldset className="challenge-fields" key={key}>
            <legend>Insignia {at + 1}</legend>
            <div className="challenge-pair">
              <NativeSelect
                label="Para"
                data={[{ value: '0', label: 'Quienes completen' }, ...Array.from({ length: 5 }, (_, place1) => ({ value: String(place1 + 1), label: `Puesto ${place1 + 1}` }))]}
                value={place}
                onChange={(e) => edit(key, { place: e.currentTarget.value })}
                error={problem?.at(`input.insignias.${at}.place`)}
              />
              <NativeSelect
                label="Insignia"
                data={catalogue.map(({ id, name }) => ({ value: id, label: name }))}
                value={insigniaId}
                onChange={(e) => edit(key, { insigniaId: e.currentTarget.value, grade: '1' })}
                error={problem?.at(`input.insignias.${at}.insigniaId`)}
              />
              <NativeSelect label="Grado" data={gradesOf(insigniaId)} value={grade} onChange={(e) => edit(key, { grade: e.currentTarget.value })} />
            </div>
            <Button variant="subtle" size="compact-sm" onClick={() => drop(key)} aria-label={`Quitar la insignia ${at + 1}`}>
              Quitar
            </Button>
          </fieldset>
        ))}
        <Group>
          <Button
            variant="default"
            disabled={!first}
            onClick={() => first && add({ key: crypto.randomUUID(), place: String(form.insignias.length), insigniaId: first.id, grade: '1' })}
          >
            Agregar una insignia
          </Button>
        </Group>
      </Stack>
    </section>
  );
}

export function AlliesPart({ form, change, problem, choices }: PartProps & { choices: ChallengeChoicesResult | null | undefined }) {
  const { edit, drop, add } = useRows<AllyForm>({ rows: form.allies, set: (allies) => change({ allies }) });
  const listed = choices?.deskAllies.items ?? [];
  const first = listed[0];
  return (
    <section className="card pad">
      <h2>Aliados</h2>
      <Stack>
        {form.allies.map(({ key, allyId, what }, at) => (
          <fieldset className="challenge-fields" key={key}>
            <legend>Aliado {at + 1}</legend>
            <NativeSelect
              label="Aliado"
              data={listed.map(({ id, name }) => ({ value: id, label: name }))}
              value={allyId}
              onChange={(e) => edit(key, { allyId: e.currentTarget.value })}
              error={problem?.at(`input.allies.${at}.allyId`)}
            />
            <TextInput label="Qué aporta" required value={what} onChange={(e) => edit(key, { what: e.currentTarget.value })} error={problem?.at(`input.allies.${at}.what`)} />
            <Button variant="subtle" size="compact-sm" onClick={() => drop(key)} aria-label={`Quitar el aliado ${at + 1}`}>
              Quitar
            </Button>
          </fieldset>
        ))}
        {first ? (
          <Group>
            <Button variant="default" onClick={() => add({ key: crypto.randomUUID(), allyId: first.id, what: '' })}>
              Agregar un aliado
            </Button>
          </Group>
        ) : (
          <p className="small muted">Todavía no hay aliados en el directorio.</p>
        )}
      </Stack>
    </section>
  );
}
