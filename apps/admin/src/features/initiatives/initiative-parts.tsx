import { Button } from '@mantine/core';
import { day, moment } from '../../format/dates.js';
import { Chip } from '../../parts/page.js';
import type { DeskInitiativeWholeFragment } from './initiatives.gql.js';
import { moveWords, reasonWords } from './initiatives.words.js';

type Props = { initiative: DeskInitiativeWholeFragment };

function Text({ title, text }: { title: string; text: string }) {
  return text ? (
    <>
      <h2>{title}</h2>
      <p className="pre">{text}</p>
    </>
  ) : null;
}

export function Texts({ initiative }: Props) {
  const picture = initiative.images.at(-1);
  return (
    <section className="card pad">
      {picture && <img className="initiative-picture" src={picture.url} width={picture.width} height={picture.height} alt="Foto de la iniciativa" />}
      <Text title="El problema" text={initiative.problem} />
      <Text title="Lo que quiere intentar" text={initiative.proposal} />
      <Text title="La ayuda que pide" text={initiative.help} />
    </section>
  );
}

export function Log({ initiative }: Props) {
  return (
    <section className="card pad">
      <h2>Bitácora de acompañamiento</h2>
      {initiative.accompaniments.length === 0 && <p className="muted">Todavía nadie la acompaña. Llama o escribe a quien la compartió, y anota aquí qué conversaron.</p>}
      <ol>
        {initiative.accompaniments.map(({ id, heldOn, byName, note }) => (
          <li key={id}>
            <b>{day(heldOn)}</b> <span className="small muted">{byName}</span>
            <div className="pre">{note}</div>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Reports({ initiative }: Props) {
  if (initiative.reports.length === 0) return null;
  const about = (contributionId: string | null) => {
    const contribution = initiative.contributions.find(({ id }) => id === contributionId);
    return contributionId === null ? 'la iniciativa' : `el aporte de ${contribution?.authorName ?? 'alguien'}`;
  };
  return (
    <section className="card pad">
      <h2>Reportes</h2>
      <ul>
        {initiative.reports.map(({ contributionId, reason, note, reportedAt }) => (
          <li key={reportedAt + (contributionId ?? '')}>
            {reasonWords[reason]}, sobre {about(contributionId)} <span className="small muted">{moment(reportedAt)}</span>
            {note && <div className="pre">«{note}»</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Contributions({ initiative, onDecide }: Props & { onDecide: (contributionId: string, hidden: boolean) => void }) {
  return (
    <section className="card pad">
      <h2>Aportes</h2>
      {initiative.contributions.length === 0 && <p className="muted">Nadie ha aportado todavía.</p>}
      <ul>
        {initiative.contributions.map(({ id, parentId, text, authorName, writtenAt, useful, removed, hiddenReason }) => (
          <li key={id}>
            <b>{authorName}</b> <span className="small muted">{`${parentId ? 'respondió, ' : ''}${moment(writtenAt)}`}</span>{' '}
            {useful && <Chip tone="leaf">Le sirvió</Chip>} {hiddenReason !== null && <Chip tone="danger">Oculto: {hiddenReason}</Chip>}
            <div className="pre">{removed ? 'Lo borró quien lo escribió.' : text}</div>
            {!removed && !initiative.ownInstitution && (
              <Button
                variant="subtle"
                size="sm"
                onClick={() => onDecide(id, hiddenReason !== null)}
                aria-label={`${hiddenReason === null ? 'Ocultar' : 'Mostrar otra vez'} el aporte de ${authorName}`}
              >
                {hiddenReason === null ? 'Ocultar' : 'Mostrar otra vez'}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function History({ initiative }: Props) {
  return (
    <section className="card pad">
      <h2>Historia</h2>
      <ol>
        {initiative.moves.map(({ action, at, byName, note }) => (
          <li key={`${action}-${at}`}>
            <b>{moveWords[action] ?? action}</b>{' '}
            <span className="small muted">{[byName, moment(at)].filter(Boolean).join(', ')}</span>
            {note && <div className="small pre">{note}</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}
