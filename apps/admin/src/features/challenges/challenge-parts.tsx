import { NativeSelect } from '@mantine/core';
import { Link } from 'react-router';
import { count, day, moment } from '../../format/dates.js';
import { choices, igedWords } from '../../format/words.js';
import { usePages } from '../../graphql/use-pages.js';
import type { ChallengeWorkState } from '../../graphql/schema.gen.js';
import { Chip, Facts } from '../../parts/page.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { ChallengeBoard, type DeskChallengeSheetFragment } from './challenges.gql.js';
import { becomesWords, entryWords, moveWords, oneWorkWords, receiptWords, resultsWords, workTones, workWords } from './challenges.words.js';

type Props = { challenge: DeskChallengeSheetFragment };

export function About({ challenge }: Props) {
  const { igedKinds, regionNames, teamMin, teamMax, entriesPerIged, entersUntil, graceHours, becomes, results, insignias, allies } = challenge;
  return (
    <section className="card pad">
      <Facts
        facts={[
          ['Participan', igedKinds.length === 0 ? 'Toda clase de instancia' : igedKinds.map((kind) => igedWords[kind] ?? kind).join(', ')],
          ['Regiones', regionNames.length === 0 ? 'Todas' : regionNames.join(', ')],
          ['Equipos', `De ${teamMin} a ${teamMax} personas; ${entriesPerIged} por instancia`],
          ['Inscripción', entersUntil ? `Hasta el ${moment(entersUntil)}` : 'Por fijar'],
          ['Gracia sin señal', graceHours === 0 ? 'Ninguna' : count(graceHours, 'hora', 'horas')],
          ['Resultados', resultsWords[results]],
          ['Se convierte', [becomesWords[becomes], challenge.themeName].filter(Boolean).join(', con el tema ')],
          ...(insignias.length > 0
            ? ([['Insignias', insignias.map(({ place, name }) => (place === 0 ? `${name}, por completarlo` : `${name}, puesto ${place}`)).join('; ')]] as const)
            : []),
          ...(allies.length > 0 ? ([['Aliados', allies.map(({ name, what }) => `${name}: ${what}`).join('; ')]] as const) : []),
        ]}
      />
      <p className="pre">{challenge.statement}</p>
      <p className="small muted">{challenge.lateRule}</p>
    </section>
  );
}

export function Asked({ challenge }: Props) {
  return (
    <section className="card pad">
      <h2>Pasos y criterios</h2>
      <ol>
        {challenge.steps.map(({ id, title, dueAt, instructions }) => (
          <li key={id}>
            <b>{title}</b> <span className="small muted">vence el {moment(dueAt)}, hora de Lima</span>
            {instructions && <div className="small pre">{instructions}</div>}
          </li>
        ))}
      </ol>
      <ul>
        {challenge.criteria.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {challenge.rubric.length > 0 && <p className="small muted">Rúbrica: {challenge.rubric.map(({ name }) => name).join(', ')}.</p>}
    </section>
  );
}

export function Notes({ challenge }: Props) {
  if (challenge.notes.length === 0) return null;
  return (
    <section className="card pad">
      <h2>Prórrogas y aclaraciones publicadas</h2>
      <ul>
        {challenge.notes.map(({ id, kind, stepPosition, text, dueBefore, dueAfter, madeAt }) => (
          <li key={id}>
            <span className="small muted">{day(madeAt)}</span>{' '}
            {kind === 'EXTENSION' && (
              <b>
                Paso {stepPosition}: del {moment(dueBefore)} al {moment(dueAfter)}.
              </b>
            )}{' '}
            <span className="pre">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const STATES = ['HANDED_IN', 'PENDING', 'RETURNED', 'ACCEPTED', 'REFUSED'] as const;

/** Where each team is, step by step; first who waits for an answer. */
export function Board({ challenge }: Props) {
  const { of, set } = useFilters();
  const stepId = of('paso') || (challenge.steps.find(({ id }) => (challenge.counts.find((one) => one.stepId === id)?.handedIn ?? 0) > 0) ?? challenge.steps[0])?.id || '';
  const state = (of('en') || 'HANDED_IN') as ChallengeWorkState;
  const pages = usePages(ChallengeBoard, { stepId, state, first: 20 }, ({ challengeBoard }) => challengeBoard);
  const counts = challenge.counts.find((one) => one.stepId === stepId);
  const numbers: Record<string, number> = counts
    ? { PENDING: counts.pending, HANDED_IN: counts.handedIn, RETURNED: counts.returned, ACCEPTED: counts.accepted, REFUSED: counts.refused }
    : {};
  const labels = Object.fromEntries(STATES.map((one) => [one, `${workWords[one]} (${numbers[one] ?? 0})`]));
  return (
    <section>
      <h2>Equipos por paso</h2>
      <search className="filters">
        <NativeSelect
          label="Paso"
          data={challenge.steps.map(({ id, position, title }) => ({ value: id, label: `${position}. ${title}` }))}
          value={stepId}
          onChange={(event) => set('paso', event.currentTarget.value)}
        />
        <NativeSelect label="En qué van" data={choices(labels)} value={state} onChange={(event) => set('en', event.currentTarget.value)} />
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first !== null && pages.items.length === 0 && (
        <Empty title="Ningún equipo está aquí">
          {state === 'HANDED_IN' ? 'Cuando un equipo entregue este paso aparecerá aquí, primero quien espera más.' : 'Elige otro punto del paso para ver a los demás.'}
        </Empty>
      )}
      {pages.items.length > 0 && (
        <ul className="rows card">
          {pages.items.map((one) => (
            <li key={one.entryId}>
              <div className="main">
                <Link to={`/desafios/equipos/${one.entryId}`}>{one.name}</Link>
                <div className="small muted">
                  {[one.igedName, one.regionName, entryWords[one.entryState], `desde el ${moment(one.changedAt)}`].filter(Boolean).join(' · ')}
                </div>
              </div>
              <div className="end">
                {one.receipt === 'LATE_BY_SIGNAL' && <Chip tone="maize">{receiptWords.LATE_BY_SIGNAL}</Chip>}
                <Chip tone={workTones[one.state]}>{oneWorkWords[one.state]}</Chip>
              </div>
            </li>
          ))}
        </ul>
      )}
      <More {...pages} />
    </section>
  );
}

export function History({ challenge }: Props) {
  return (
    <section className="card pad">
      <h2>Historia</h2>
      <ol>
        {challenge.moves.map(({ action, at, byName, note }) => (
          <li key={`${action}-${at}`}>
            <b>{moveWords[action] ?? action}</b>{' '}
            <span className="small muted">
              {byName}, {moment(at)}
            </span>
            {note && <div className="small pre">{note}</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}
