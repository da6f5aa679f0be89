import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { InsigniaPartsResult } from './catalogue.gql.js';
import { emptyNeed, measureWords, type InsigniaGradeDraft, type Measure, type NeedDraft } from './insignia-draft.js';

type Deeds = InsigniaPartsResult['insigniaParts']['deeds'];
type Shared = { deeds: Deeds; errorAt: (path: string) => string | undefined };

const MOST_NEEDS = 3;

function NeedFields({ path, need, change, deeds, errorAt }: Shared & { path: string; need: NeedDraft; change: (more: Partial<NeedDraft>) => void }) {
  return (
    <Stack gap="sm">
      <Group grow align="start">
        <NativeSelect
          label="Qué se cuenta"
          value={need.measure}
          data={Object.entries(measureWords).map(([value, label]) => ({ value, label }))}
          onChange={(event) => change({ measure: event.currentTarget.value as Measure })}
        />
        <TextInput
          label="Cuántos, como mínimo"
          type="number"
          min={1}
          required
          value={need.min}
          onChange={(event) => change({ min: event.currentTarget.value })}
          error={errorAt(`${path}.min`)}
        />
      </Group>
      {need.measure === 'FACTS' && (
        <Checkbox.Group label="Hechos que valen" value={need.kinds} onChange={(kinds) => change({ kinds })} error={errorAt(`${path}.kinds`)}>
          <div className="kind-list">
            {deeds.map(({ kind, name }) => (
              <Checkbox key={kind} value={kind} label={name} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <TextInput
        label="Cómo se lee"
        description="Con el mismo número. Por ejemplo: 3 prácticas admitidas."
        required
        maxLength={120}
        value={need.told}
        onChange={(event) => change({ told: event.currentTarget.value })}
        error={errorAt(`${path}.told`)}
      />
    </Stack>
  );
}

type InsigniaGradeProps = Shared & { at: number; grade: InsigniaGradeDraft; change: (grade: InsigniaGradeDraft) => void; remove: (() => void) | null };

/** What one grade asks: up to three things, all of them needed. No formula is written by hand. */
export function GradeFields({ at, grade, change, remove, deeds, errorAt }: InsigniaGradeProps) {
  const put = (place: number, more: Partial<NeedDraft>) =>
    change({ ...grade, needs: grade.needs.map((need, one) => (one === place ? { ...need, ...more } : need)) });
  const path = `input.grades.${at}`;
  const problem = errorAt(path);
  return (
    <fieldset className="grade-fields">
      <legend>Grado {at + 1}</legend>
      <Stack>
        {problem && (
          <p className="field-problem" role="alert">
            {problem}
          </p>
        )}
        {grade.needs.map((need, place) => (
          <div key={need.key} className="need-fields">
            <NeedFields path={`${path}.needs.${place}`} need={need} change={(more) => put(place, more)} deeds={deeds} errorAt={errorAt} />
            {grade.needs.length > 1 && (
              <Button
                variant="subtle"
                size="compact-sm"
                mt="sm"
                onClick={() => change({ ...grade, needs: grade.needs.filter(({ key }) => key !== need.key) })}
                aria-label={`Quitar lo que pide en ${place + 1}.º lugar el grado ${at + 1}`}
              >
                Quitar
              </Button>
            )}
          </div>
        ))}
        <Group>
          {grade.needs.length < MOST_NEEDS && (
            <Button variant="default" size="sm" onClick={() => change({ ...grade, needs: [...grade.needs, emptyNeed()] })}>
              Pedir algo más
            </Button>
          )}
          {remove && (
            <Button variant="default" size="sm" onClick={remove}>
              Quitar el grado {at + 1}
            </Button>
          )}
        </Group>
      </Stack>
    </fieldset>
  );
}
