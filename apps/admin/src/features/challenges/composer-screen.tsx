import { Button, Checkbox, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { choices as options, igedWords } from '../../format/words.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Empty, Loaded, Trouble } from '../../parts/states.js';
import { ChallengeChoices, DeskChallenge, SaveChallenge } from './challenges.gql.js';
import { becomesWords, resultsWords } from './challenges.words.js';
import './challenges.css';
import { emptyForm, formOf, inputOf, type ComposerForm } from './composer-form.js';
import { AlliesPart, GivenPart, RubricPart, StepsPart, type PartProps } from './composer-parts.js';

const WHO = ['DRE', 'GRE', 'UGEL', 'LOCAL_GOVERNMENT'] as const;
const SHOWN = ['title', 'statement', 'teamMin', 'teamMax', 'entriesPerIged', 'entersUntil', 'graceHours', 'regionIds', 'themeId'];

function AboutPart({ form, change, problem }: PartProps) {
  return (
    <section className="card pad">
      <Stack>
        <TextInput
          label="Título"
          required
          maxLength={150}
          value={form.title}
          onChange={(e) => change({ title: e.currentTarget.value })}
          error={problem?.at('input.title')}
        />
        <Textarea
          label="Enunciado"
          description="Qué problema es, por qué importa y qué se busca. Lo lee cualquiera."
          autosize
          minRows={5}
          value={form.statement}
          onChange={(e) => change({ statement: e.currentTarget.value })}
          error={problem?.at('input.statement')}
        />
      </Stack>
    </section>
  );
}

function WhoPart({ form, change, problem, regions }: PartProps & { regions: readonly { id: string; name: string }[] }) {
  const number = (field: 'teamMin' | 'teamMax' | 'entriesPerIged') => ({
    type: 'number',
    min: 1,
    max: 20,
    value: form[field],
    onChange: (e: { currentTarget: { value: string } }) => change({ [field]: e.currentTarget.value }),
    error: problem?.at(`input.${field}`),
  });
  return (
    <section className="card pad">
      <h2>Quiénes participan</h2>
      <Stack>
        <Checkbox.Group label="Clase de instancia" description="Ninguna marcada: todas." value={form.igedKinds} onChange={(igedKinds) => change({ igedKinds })}>
          <Group mt="xs">
            {WHO.map((kind) => (
              <Checkbox key={kind} value={kind} label={igedWords[kind]} />
            ))}
          </Group>
        </Checkbox.Group>
        <details>
          <summary>{form.regionIds.length === 0 ? 'De todas las regiones' : `De ${form.regionIds.length} regiones`}</summary>
          <Checkbox.Group label="Regiones" description="Ninguna marcada: todas." value={form.regionIds} onChange={(regionIds) => change({ regionIds })}>
            <div className="kind-list">
              {regions.map(({ id, name }) => (
                <Checkbox key={id} value={id} label={name} />
              ))}
            </div>
          </Checkbox.Group>
        </details>
        <div className="challenge-pair">
          <TextInput label="Personas por equipo, desde" {...number('teamMin')} />
          <TextInput label="hasta" {...number('teamMax')} />
          <TextInput label="Equipos por instancia" {...number('entriesPerIged')} />
        </div>
        <TextInput
          type="date"
          label="Se inscriben hasta el"
          description="Hasta las 23:59 de ese día, en Lima."
          value={form.entersUntil}
          onChange={(e) => change({ entersUntil: e.currentTarget.value })}
          error={problem?.at('input.entersUntil')}
        />
        <TextInput
          type="number"
          min={0}
          max={168}
          label="Horas de gracia sin señal"
          description="Lo que un equipo marcó listo antes del cierre se recibe en estas horas. 0: no se recibe nada después."
          value={form.graceHours}
          onChange={(e) => change({ graceHours: e.currentTarget.value })}
          error={problem?.at('input.graceHours')}
        />
      </Stack>
    </section>
  );
}

/** What the launch would miss is said here, once there is a draft that misses it. */
function ThemeField({ form, change, problem, themes }: PartProps & { themes: readonly { id: string; name: string }[] }) {
  const missing = form.revision > 0 && form.themeId === '' ? 'Falta elegir el tema: sin él no se puede lanzar.' : undefined;
  return (
    <NativeSelect
      label="Tema de las iniciativas"
      description="Cada iniciativa que nazca de este desafío lo llevará."
      data={[{ value: '', label: 'Elige un tema' }, ...themes.map(({ id, name }) => ({ value: id, label: name }))]}
      value={form.themeId}
      onChange={(e) => change({ themeId: e.currentTarget.value })}
      error={problem?.at('input.themeId') ?? missing}
    />
  );
}

function EndPart({ form, change, problem, themes }: Parameters<typeof ThemeField>[0]) {
  return (
    <section className="card pad">
      <h2>Cómo termina</h2>
      <Stack>
        <NativeSelect
          label="Los resultados se publican"
          data={options(resultsWords)}
          value={form.results}
          onChange={(e) => change({ results: e.currentTarget.value as ComposerForm['results'] })}
        />
        <NativeSelect
          label="Lo completado se convierte"
          data={options(becomesWords)}
          value={form.becomes}
          onChange={(e) => change({ becomes: e.currentTarget.value as ComposerForm['becomes'] })}
        />
        {form.becomes === 'INITIATIVE' && <ThemeField form={form} change={change} problem={problem} themes={themes} />}
      </Stack>
    </section>
  );
}

function Composer({ initial }: { initial: ComposerForm }) {
  const [form, setForm] = useState(initial);
  const { data } = useRead(ChallengeChoices, {});
  const save = useAction(SaveChallenge);
  const navigate = useNavigate();
  const change = (part: Partial<ComposerForm>) => setForm((before) => ({ ...before, ...part }));
  const part = { form, change, problem: save.problem };
  const inside = (save.problem?.fields ?? []).map(({ path }) => path).filter((path) => /^input\.(steps|rubric|insignias|allies|criteria)/.test(path));
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await save.run({ input: inputOf(form) });
    if (!answer) return;
    say('Guardado. Todavía es un borrador: nadie más lo ve.');
    void navigate(`/desafios/${form.id}`);
  }
  return (
    <Page
      title={form.revision === 0 ? 'Componer un desafío' : 'Editar el borrador'}
      lead="Guárdalo cuantas veces quieras. Al lanzarlo queda como está."
      back={form.revision === 0 ? { to: '/desafios', label: 'Desafíos' } : { to: `/desafios/${form.id}`, label: form.title }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={save.problem} shown={[...SHOWN.map((field) => `input.${field}`), ...inside]} />
          <AboutPart {...part} />
          <WhoPart {...part} regions={data?.regions ?? []} />
          <StepsPart {...part} />
          <RubricPart {...part} />
          <EndPart {...part} themes={data?.themes ?? []} />
          <GivenPart {...part} choices={data} />
          <AlliesPart {...part} choices={data} />
          <Group justify="flex-end">
            <Button type="submit" loading={save.busy}>
              Guardar el borrador
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}

function Known({ id }: { id: string }) {
  const read = useRead(DeskChallenge, { id });
  return (
    <Loaded {...read}>
      {({ deskChallenge }) =>
        deskChallenge?.state === 'DRAFT' ? (
          <Composer initial={formOf(deskChallenge)} />
        ) : (
          <Page title="Desafío" back={{ to: '/desafios', label: 'Desafíos' }}>
            <Empty title="Ese desafío no se puede editar">Puede que ya se haya lanzado: desde entonces no cambia.</Empty>
          </Page>
        )
      }
    </Loaded>
  );
}

export function ComposerScreen() {
  const { id } = useParams();
  return id ? <Known id={id} /> : <Composer initial={emptyForm()} />;
}
