import { Button, Checkbox, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useRef, useState, type SubmitEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { count } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Empty, Loaded, Trouble } from '../../parts/states.js';
import {
  ChangeInsignia, CreateInsignia, InsigniaCatalogue, InsigniaParts, InsigniaPreview, type DeskInsigniaSheetFragment, type InsigniaPartsResult,
  type InsigniaPreviewResult,
} from './catalogue.gql.js';
import { FigureFields } from './figure-fields.js';
import { GradeFields } from './grade-fields.js';
import { draftOf, emptyGrade, gradesOf, harderThan, textOf, type FigureDraft, type InsigniaGradeDraft, type InsigniaDraft } from './insignia-draft.js';
import './catalogue.css';

type Parts = InsigniaPartsResult['insigniaParts'];
type Preview = InsigniaPreviewResult['insigniaPreview'];

const MOST_GRADES = 3;
const names = ['name', 'deed', 'meaning', 'reason', 'figure.motif', 'figure.ground', 'figure.a', 'figure.b', 'figure.c'];

function PreviewBox({ preview }: { preview: Preview }) {
  return (
    <div className="banner" role="status">
      <ul>
        {preview.map(({ grade, members, newOnes, examples }) => (
          <li key={grade}>
            <b>Grado {grade}:</b> {count(members, 'persona lo alcanza', 'personas lo alcanzan')} hoy; al guardar {newOnes === 1 ? 'lo ganaría' : 'lo ganarían'}{' '}
            <b>{newOnes}</b>
            {examples.length > 0 && `: ${examples.join(', ')}${newOnes > examples.length ? '…' : ''}`}.
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where a refused path has its place on the screen. */
function shownPaths({ grades }: InsigniaDraft): string[] {
  const ofNeed = (path: string): string[] => ['min', 'kinds', 'told'].map((name) => `${path}.${name}`);
  const ofGrade = ({ needs }: InsigniaGradeDraft, at: number): string[] => [`input.grades.${at}`, ...needs.flatMap((_, place) => ofNeed(`input.grades.${at}.needs.${place}`))];
  return [...names.map((name) => `input.${name}`), ...grades.flatMap(ofGrade)];
}

function Form({ insignia, parts }: { insignia: DeskInsigniaSheetFragment | null; parts: Parts }) {
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => draftOf(insignia));
  const [figure, setFigure] = useState<FigureDraft>({ motif: parts.motifs.find(({ taken }) => !taken)?.id ?? '', ground: 'crema', a: 'vino', b: 'laguna', c: 'maiz' });
  const [preview, setPreview] = useState<Preview | null>(null);
  const look = useAction(InsigniaPreview);
  const create = useAction(CreateInsignia);
  const change = useAction(ChangeInsignia);
  const problem = create.problem ?? change.problem ?? look.problem;
  const errorAt = (path: string): string | undefined => problem?.at(path);

  const put = (more: Partial<InsigniaDraft>) => setDraft({ ...draft, ...more });
  // What is seen is what will be saved: an answer to what was asked before is not shown.
  const changes = useRef(0);
  const putGrades = (grades: InsigniaGradeDraft[]) => {
    changes.current += 1;
    put({ grades });
    setPreview(null);
  };
  const field = (name: 'name' | 'deed' | 'meaning' | 'reason') => ({
    required: true,
    value: draft[name],
    onChange: (event: { currentTarget: { value: string } }) => put({ [name]: event.currentTarget.value }),
    error: errorAt(`input.${name}`),
  });

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    create.clear();
    change.clear();
    if (!preview) {
      const asked = changes.current;
      const seen = await look.run({ input: { id: insignia?.id ?? null, grades: gradesOf(draft) } });
      if (seen && asked === changes.current) setPreview(seen.insigniaPreview);
      return;
    }
    const text = textOf(draft);
    const done = insignia
      ? await change.run({ input: { ...text, id: insignia.id, basedOn: insignia.version } })
      : await create.run({ input: { ...text, figure } });
    if (!done) return;
    say('Guardado. Quien ya la alcanza la recibe en unos minutos.');
    void navigate('/catalogo');
  }

  return (
    <form onSubmit={(event) => void submit(event)} className="insignia-form">
      <Stack>
        <Trouble problem={problem} shown={shownPaths(draft)} />
        {insignia ? (
          <img src={`/insignias/${insignia.id}/1.svg`} width="96" height="96" alt={`Figura de ${insignia.name}`} />
        ) : (
          <FigureFields figure={figure} parts={parts} change={setFigure} errorAt={errorAt} />
        )}
        <section className="card pad">
          <Stack>
            <h2>Qué dice</h2>
            <TextInput label="Nombre" maxLength={40} {...field('name')} />
            <TextInput label="A quién reconoce y por qué" maxLength={160} {...field('deed')} />
            <TextInput label="Qué muestra la figura" maxLength={200} {...field('meaning')} />
            <Checkbox label="En uso: se otorga y está en la galería" checked={draft.enabled} onChange={(event) => put({ enabled: event.currentTarget.checked })} />
          </Stack>
        </section>
        <section className="card pad">
          <Stack>
            <h2>Qué pide</h2>
            {draft.grades.map((grade, at) => (
              <GradeFields
                key={grade.key}
                at={at}
                grade={grade}
                deeds={parts.deeds}
                errorAt={errorAt}
                change={(changed) => putGrades(draft.grades.map((one) => (one.key === grade.key ? changed : one)))}
                remove={at > 0 && at === draft.grades.length - 1 ? () => putGrades(draft.grades.slice(0, -1)) : null}
              />
            ))}
            {draft.grades.length < MOST_GRADES && (
              <div>
                <Button variant="default" onClick={() => putGrades([...draft.grades, nextGrade(draft.grades)])}>
                  Agregar el grado {draft.grades.length + 1}
                </Button>
              </div>
            )}
          </Stack>
        </section>
        <Textarea label="Por qué" description="Queda en el registro." minLength={5} maxLength={300} autosize minRows={2} {...field('reason')} />
        {preview && <PreviewBox preview={preview} />}
        <Group justify="flex-end">
          <Button type="submit" loading={look.busy || create.busy || change.busy}>
            {preview ? 'Guardar la insignia' : 'Ver quién la ganaría hoy'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function nextGrade(grades: readonly InsigniaGradeDraft[]): InsigniaGradeDraft {
  const last = grades.at(-1);
  return last ? harderThan(last) : emptyGrade();
}

/** An insignia of the catalogue, or a new one. */
export function InsigniaEditorScreen() {
  const { id = 'nueva' } = useParams();
  const catalogue = useRead(InsigniaCatalogue, {});
  const parts = useRead(InsigniaParts, {});
  const insignia = catalogue.data?.insigniaCatalogue.find((one) => one.id === id) ?? null;
  const isNew = id === 'nueva';
  return (
    <Page
      title={isNew ? 'Crear una insignia' : `Editar ${insignia?.name ?? 'insignia'}`}
      lead={isNew ? undefined : 'Vale de aquí en adelante. Las ya otorgadas no cambian: ni su nombre, ni lo que se pedía, ni su credencial.'}
      back={{ to: '/catalogo', label: 'Catálogo de insignias' }}
    >
      <Loaded {...catalogue}>
        {() =>
          isNew || insignia ? (
            <Loaded {...parts}>{({ insigniaParts }) => <Form key={id} insignia={insignia} parts={insigniaParts} />}</Loaded>
          ) : (
            <Empty title="No encontramos esa insignia">Vuelve al catálogo y elígela de la lista.</Empty>
          )
        }
      </Loaded>
    </Page>
  );
}
