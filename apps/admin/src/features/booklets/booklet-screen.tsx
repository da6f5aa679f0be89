import '../reports/reports.css';
import './booklets.css';
import { Button, Stack } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ask } from '../../graphql/ask.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip, Page } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/states.js';
import { say } from '../../parts/say.js';
import { useCan } from '../../session/session.js';
import { BookletForm } from './booklet-form.js';
import { BookletPreviewPart } from './booklet-preview.js';
import { BookletLines, BookletMakingPart, EditionsOfBooklet } from './booklet-parts.js';
import { DeskBookletRead, type DeskBookletFullFragment } from './booklets.gql.js';
import { PublishBookletModal } from './publish-booklet-modal.js';

const BACK = { to: '/cartillas', label: 'Cartillas' };
const LOOK_AGAIN_MS = 1_000;
export type Written = { introduction: string; closing: string };

const isRunning = ({ making }: DeskBookletFullFragment): boolean => making?.state === 'WAITING' || making?.state === 'MAKING';

function Booklet({ booklet, onChanged }: { booklet: DeskBookletFullFragment; onChanged: (booklet: DeskBookletFullFragment) => void }) {
  const { id, title, latest, introduction, closing, revision } = booklet;
  const can = useCan();
  const [publishing, setPublishing] = useState(false);
  const [written, setWritten] = useState<Written>({ introduction, closing });
  const [touched, setTouched] = useState(false);
  const [section, setSection] = useState('cover');
  const running = isRunning(booklet);
  useEffect(() => {
    if (!running) return;
    const look = async () => {
      const answer = await ask(DeskBookletRead, { id });
      if (answer.data?.deskBooklet) onChanged(answer.data.deskBooklet);
    };
    const timer = setInterval(() => void look(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [id, running, onChanged]);
  return (
    <Page
      title={title}
      before="Cartilla de casos"
      lead={<Chip tone={latest > 0 ? 'leaf' : 'maize'}>{latest > 0 ? `Edición ${latest} publicada` : 'En preparación'}</Chip>}
      back={BACK}
      actions={
        can('report.publish') && (
          <Button onClick={() => setPublishing(true)} disabled={running || touched}>
            {latest > 0 ? 'Publicar una fe de erratas' : 'Publicar'}
          </Button>
        )
      }
    >
      <Stack>
        {touched && <p className="muted flush">Tienes cambios sin guardar: guárdalos para publicar.</p>}
        {booklet.making && <BookletMakingPart making={booklet.making} />}
        <BookletLines lines={booklet.lines} />
        <div className="workroom two">
          <BookletForm
            key={revision}
            booklet={booklet}
            onWritten={setWritten}
            onTouched={setTouched}
            onDone={(next) => {
              setTouched(false);
              onChanged(next);
              say('Guardado.');
            }}
          />
          <BookletPreviewPart key={revision} booklet={booklet} written={written} section={section} onSection={setSection} />
        </div>
        <EditionsOfBooklet booklet={booklet} />
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
  return (
    <Page title="Empezar una cartilla" back={BACK} lead="Elige los casos y el orden de sus capítulos. Puedes guardarla y seguir otro día.">
      <BookletForm
        booklet={null}
        onDone={({ id }) => {
          say('Guardada. Mira cómo va quedando.');
          void navigate(`/cartillas/${id}`, { replace: true });
        }}
      />
    </Page>
  );
}
