import '../reports/reports.css';
import './booklets.css';
import { Button, Stack } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ask } from '../../graphql/ask.js';
import { useAgain } from '../../graphql/use-again.js';
import { useRead } from '../../graphql/use-read.js';
import { Page } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/states.js';
import { say } from '../../parts/say.js';
import { useCan } from '../../session/session.js';
import { BookletForm } from './booklet-form.js';
import { EditionsPart } from '../reports/editions-part.js';
import { BookletLines, BookletMakingPart, BookletState } from './booklet-parts.js';
import { BookletWorkroom } from './booklet-workroom.js';
import { DeskBookletRead, WithholdBooklet, type DeskBookletFullFragment } from './booklets.gql.js';
import { PublishBookletModal } from './publish-booklet-modal.js';
import { useChoice } from './use-choice.js';

const BACK = { to: '/cartillas', label: 'Cartillas' };
const LOOK_AGAIN_MS = 1_000;

const isRunning = ({ making }: DeskBookletFullFragment): boolean => making?.state === 'WAITING' || making?.state === 'MAKING';

function Booklet({ booklet, onChanged }: { booklet: DeskBookletFullFragment; onChanged: (booklet: DeskBookletFullFragment) => void }) {
  const { id, title, latest, making } = booklet;
  const can = useCan();
  const [publishing, setPublishing] = useState(false);
  const running = isRunning(booklet);
  // Of an edition that came out some other day, the list below tells.
  const [watched, setWatched] = useState<string | null>(null);
  useEffect(() => {
    if (running && making) setWatched(making.id);
  }, [running, making]);
  const told = making && (making.state !== 'DONE' || watched === making.id) ? making : null;
  const choice = useChoice(booklet, (next) => {
    onChanged(next);
    say('Guardado.');
  });
  const refresh = useCallback(async () => {
    const answer = await ask(DeskBookletRead, { id });
    if (answer.data?.deskBooklet) onChanged(answer.data.deskBooklet);
  }, [id, onChanged]);
  useAgain(running, refresh, LOOK_AGAIN_MS);
  return (
    <Page
      title={title}
      before="Cartilla de casos"
      lead={<BookletState booklet={booklet} />}
      back={BACK}
      actions={
        can('report.publish') && (
          <Button onClick={() => setPublishing(true)} disabled={running || choice.touched}>
            {latest > 0 ? 'Publicar una fe de erratas' : 'Publicar'}
          </Button>
        )
      }
    >
      <Stack>
        {choice.touched && <p className="muted flush">Tienes cambios sin guardar: guárdalos para publicar.</p>}
        {told && <BookletMakingPart making={told} />}
        <BookletLines lines={booklet.lines} />
        <BookletWorkroom
          booklet={booklet}
          onChanged={onChanged}
          refresh={refresh}
          choice={choice}
        />
        <EditionsPart
          documentId={id}
          address={`/cartillas/${booklet.slug}`}
          pdf="cartilla.pdf"
          editions={booklet.editions}
          withhold={WithholdBooklet}
          onChanged={onChanged}
        />
      </Stack>
      {publishing && (
        <PublishBookletModal
          booklet={booklet}
          onAsked={(next) => {
            setPublishing(false);
            onChanged(next);
          }}
          onClose={() => setPublishing(false)}
        />
      )}
    </Page>
  );
}

export function BookletScreen() {
  const { id = '' } = useParams();
  const read = useRead(DeskBookletRead, { id });
  const { replace } = read;
  const onChanged = useCallback((deskBooklet: DeskBookletFullFragment) => replace({ deskBooklet }), [replace]);
  return (
    <Loaded {...read}>
      {({ deskBooklet }) =>
        deskBooklet ? (
          <Booklet booklet={deskBooklet} onChanged={onChanged} />
        ) : (
          <Page title="Cartilla de casos" back={BACK}>
            <Empty title="No encontramos esa cartilla">Puede que el enlace esté incompleto.</Empty>
          </Page>
        )
      }
    </Loaded>
  );
}

export function NewBookletScreen() {
  const navigate = useNavigate();
  const choice = useChoice(null, ({ id }) => {
    say('Guardada. Ahora escribe cómo empieza y cómo termina.');
    void navigate(`/cartillas/${id}`, { replace: true });
  });
  return (
    <Page title="Empezar una cartilla" back={BACK} lead="Elige los casos y el orden de sus capítulos. Cuando la guardes, escribirás cómo empieza y cómo termina.">
      <BookletForm choice={choice} />
    </Page>
  );
}
