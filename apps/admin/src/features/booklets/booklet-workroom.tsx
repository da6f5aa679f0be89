import { useCallback, useRef } from 'react';
import { Link } from 'react-router';
import { useViewer } from '../../session/session.js';
import type { Saved } from '../reports/writing.js';
import { Workroom } from '../reports/workroom.js';
import { BookletForm } from './booklet-form.js';
import { bookletWriting } from './booklet-writing.js';
import type { BookletCaseFragment, DeskBookletFullFragment } from './booklets.gql.js';
import type { Choice } from './use-choice.js';

type Props = {
  booklet: DeskBookletFullFragment;
  onChanged: (booklet: DeskBookletFullFragment) => void;
  refresh: () => Promise<void>;
  choice: Choice;
};

function Case({ one: { id, title, schoolName, igedName } }: { one: BookletCaseFragment }) {
  return (
    <section className="card pad" aria-label={title}>
      <h2>{title}</h2>
      <p className="muted">{[schoolName, igedName].filter(Boolean).join(' · ')}</p>
      <p>Este capítulo sale de la ficha que publicó su equipo: aquí no hay nada que escribir.</p>
      <Link to={`/admision/${id}`}>Ir a su ficha</Link>
    </section>
  );
}

/** How a booklet opens and ends, which cases it has, and how each part will be printed. */
export function BookletWorkroom({ booklet, onChanged, refresh, choice }: Props) {
  const { id, texts, cases, revision } = booklet;
  const { name: byName } = useViewer();
  const now = useRef(booklet);
  now.current = booklet;
  const saved = useCallback(
    ({ key, body, revision: saw, at }: Saved) => {
      const next = now.current.texts.map((one) => (one.key === key ? { ...one, text: body, own: body !== '', revision: saw, at, byName, changed: one.changed || now.current.latest > 0 } : one));
      onChanged({ ...now.current, texts: next });
      // What the check says of it may be another thing now.
      void refresh();
    },
    [onChanged, refresh, byName],
  );
  const made = [{ key: 'cover', title: 'Título y casos' }, { key: 'cases', title: 'Tabla de los casos' }, ...cases.map((one, at) => ({ key: one.id, title: `Caso ${at + 1}: ${one.title}` }))];
  return (
    <Workroom writing={bookletWriting} documentId={id} title="Escribir la cartilla" texts={texts} made={made} madeTitle="Carátula y capítulos" first="cover" version={revision} onSaved={saved} refresh={refresh}>
      {(shown) => {
        const one = cases.find((each) => each.id === shown);
        return one ? <Case one={one} /> : <BookletForm choice={choice} />;
      }}
    </Workroom>
  );
}
