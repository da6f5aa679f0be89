import './reports.css';
import { Button, Stack } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { ask } from '../../graphql/ask.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip, Page } from '../../parts/page.js';
import { Empty, Loaded, Trouble } from '../../parts/states.js';
import { useCan } from '../../session/session.js';
import { CheckPart } from './check-part.js';
import { EditionsPart } from './editions-part.js';
import { isRunning, MakingPart } from './making-part.js';
import { PublishModal } from './publish-modal.js';
import { DeskReportRead, OpenReport, ReportCheckRead, TryReport, WithholdReportEdition, type DeskReportFullFragment, type MakingShownFragment } from './reports.gql.js';
import { ReportWorkroom } from './report-workroom.js';
import { stateOf, stateTones } from './reports.words.js';
import { TakenBack, takenBackWords } from './taken-back.js';

type Props = { report: DeskReportFullFragment; onChanged: (report: DeskReportFullFragment) => void };
const BACK = { to: '/reportes', label: 'Reportes' };

function Report({ report, onChanged }: Props) {
  const { exchangeId, latest, making } = report;
  const can = useCan();
  const check = useRead(ReportCheckRead, { exchangeId });
  const attempt = useAction(TryReport);
  const [publishing, setPublishing] = useState<{ whatChanged: string } | null>(null);
  const running = isRunning(making);
  const takenBack = report.editions[0]?.takenBack ?? 0;
  // Of an edition that came out some other day, the list below tells.
  const [watched, setWatched] = useState<string | null>(null);
  useEffect(() => {
    if (running && making) setWatched(making.id);
  }, [running, making]);
  const told = making && (making.number === null || making.state !== 'DONE' || watched === making.id);
  const refresh = useCallback(async () => {
    const fresh = await ask(DeskReportRead, { exchangeId });
    if (fresh.data?.deskReport) onChanged(fresh.data.deskReport);
  }, [exchangeId, onChanged]);
  // Texts may have been saved between what was asked and its answer.
  const now = useRef(report);
  now.current = report;
  const onMaking = (next: MakingShownFragment) => {
    onChanged({ ...now.current, making: next });
    if (next.state === 'DONE' && next.number !== null) void refresh();
  };
  async function onTry() {
    const done = await attempt.run({ input: { id: crypto.randomUUID(), exchangeId } });
    if (done?.tryReport) onMaking(done.tryReport);
  }
  const refusing = check.data?.reportCheck.lines.filter(({ refuses }) => refuses).length ?? 0;
  return (
    <Page
      title={report.title}
      before="Reporte de sistematización"
      lead={<Chip tone={stateTones[report.state]}>{stateOf(report)}</Chip>}
      back={BACK}
      actions={
        <>
          <Button variant="default" onClick={() => void onTry()} loading={attempt.busy} disabled={running}>
            Armar PDF de prueba
          </Button>
          {can('report.publish') && (
            <Button onClick={() => setPublishing({ whatChanged: '' })} disabled={running || check.data === null}>
              {latest > 0 ? 'Publicar una fe de erratas' : 'Publicar'}
            </Button>
          )}
        </>
      }
    >
      <Stack>
        <Trouble problem={attempt.problem} />
        {takenBack > 0 && !running && <TakenBack count={takenBack} number={latest} onPublish={can('report.publish') ? () => setPublishing({ whatChanged: takenBackWords(takenBack) }) : null} />}
        {told && <MakingPart key={making.id} making={making} onChange={onMaking} />}
        <CheckPart read={check} />
        <ReportWorkroom report={report} onChanged={onChanged} refresh={refresh} onSaved={check.reload} />
        <EditionsPart
          documentId={exchangeId}
          address={`/reportes/${report.slug}`}
          pdf="reporte.pdf"
          data="datos.json"
          editions={report.editions}
          withhold={WithholdReportEdition}
          onChanged={onChanged}
        />
      </Stack>
      {publishing && (
        <PublishModal
          report={report}
          proposed={publishing.whatChanged}
          changedParts={check.data?.reportCheck.changedParts ?? report.changedParts}
          refusing={refusing}
          onAsked={(next) => {
            setPublishing(null);
            onMaking(next);
          }}
          onClose={() => setPublishing(null)}
        />
      )}
    </Page>
  );
}

/** Nobody has opened it yet: what is there already, and what is asked of a person. */
function Start({ report, onChanged }: Props) {
  const open = useAction(OpenReport);
  async function onOpen() {
    const done = await open.run({ exchangeId: report.exchangeId });
    if (done?.openReport) onChanged(done.openReport);
  }
  return (
    <Page title={report.title} before="Reporte de sistematización" back={BACK}>
      <Trouble problem={open.problem} />
      <Empty
        title="El reporte está casi armado"
        action={
          <Button loading={open.busy} onClick={() => void onOpen()}>
            Empezar el reporte
          </Button>
        }
      >
        El programa, las prácticas, la feria, la pasantía y todas las cifras salen de lo que se registró. A ti te toca la presentación, el cierre y lo que solo una persona puede decir.
      </Empty>
    </Page>
  );
}

export function ReportScreen() {
  const { id = '' } = useParams();
  const read = useRead(DeskReportRead, { exchangeId: id });
  const { replace } = read;
  const onChanged = useCallback((deskReport: DeskReportFullFragment) => replace({ deskReport }), [replace]);
  return (
    <Loaded {...read}>
      {({ deskReport }) => {
        if (!deskReport)
          return (
            <Page title="Reporte de sistematización" back={BACK}>
              <Empty title="Este intercambio todavía no tiene reporte" action={<Link to={`/intercambios/${id}`}>Ir al intercambio</Link>}>
                Su reporte empieza cuando se anota que el intercambio se realizó.
              </Empty>
            </Page>
          );
        return deskReport.state === 'NOT_OPENED' ? <Start report={deskReport} onChanged={onChanged} /> : <Report report={deskReport} onChanged={onChanged} />;
      }}
    </Loaded>
  );
}
