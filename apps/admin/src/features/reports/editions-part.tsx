import { Button } from '@mantine/core';
import { useState } from 'react';
import { moment } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Chip, Facts } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { WithholdReportEdition, type DeskReportFullFragment, type EditionShownFragment } from './reports.gql.js';
import { size } from './reports.words.js';

type Props = { report: DeskReportFullFragment; onChanged: (report: DeskReportFullFragment) => void };

function Edition({ slug, edition, onDecide }: { slug: string; edition: EditionShownFragment; onDecide: () => void }) {
  const { number, publishedAt, byName, whatChanged, changedParts, pdfSha256, pdfLength, annexSha256, withheld, reason } = edition;
  return (
    <li>
      <div className="report-line">
        <h3>Edición {number}</h3>
        {withheld ? <Chip tone="danger">Retirada</Chip> : <Chip tone="leaf">Pública</Chip>}
      </div>
      {whatChanged && <p className="pre">{whatChanged}</p>}
      {changedParts.length > 0 && <p className="small muted">Cambió: {changedParts.join(', ')}.</p>}
      {withheld && <p>Retirada: {reason}</p>}
      <Facts
        facts={[
          ['Publicada', [moment(publishedAt), byName].filter(Boolean).join(', ')],
          ['Huella SHA-256 del PDF', <code key="pdf" className="hash">{pdfSha256}</code>],
          ['Huella SHA-256 de los datos', <code key="annex" className="hash">{annexSha256}</code>],
        ]}
      />
      <div className="chips after">
        {!withheld && (
          <>
            <a href={`/reportes/${slug}?edicion=${number}`}>Página</a>
            <a href={`/reportes/${slug}/reporte.pdf?edicion=${number}`}>PDF ({size(pdfLength)})</a>
            <a href={`/reportes/${slug}/datos.json?edicion=${number}`}>Datos</a>
          </>
        )}
        <Button variant="subtle" size="compact-sm" onClick={onDecide}>
          {withheld ? 'Reponer su dirección' : 'Retirar su dirección'}
        </Button>
      </div>
    </li>
  );
}

/** What was published stays; only whether its address answers is decided, with a reason. */
export function EditionsPart({ report, onChanged }: Props) {
  const [deciding, setDeciding] = useState<EditionShownFragment | null>(null);
  const withhold = useAction(WithholdReportEdition);
  if (report.editions.length === 0) return null;
  async function onDecide(reason: string) {
    if (!deciding) return;
    const input = { exchangeId: report.exchangeId, number: deciding.number, withheld: !deciding.withheld, reason };
    const done = await withhold.run({ input });
    if (!done?.withholdReportEdition) return;
    setDeciding(null);
    onChanged(done.withholdReportEdition);
    say(deciding.withheld ? 'Su dirección vuelve a responder.' : 'Su dirección ya no responde.');
  }
  return (
    <section className="card pad" aria-label="Ediciones publicadas">
      <h2>Ediciones publicadas</h2>
      <ol className="editions">
        {report.editions.map((edition) => (
          <Edition key={edition.number} slug={report.slug} edition={edition} onDecide={() => setDeciding(edition)} />
        ))}
      </ol>
      {deciding && (
        <AskReason
          opened
          title={deciding.withheld ? `Reponer la edición ${deciding.number}` : `Retirar la edición ${deciding.number}`}
          explain={
            deciding.withheld
              ? 'Su página, su PDF y sus datos volverán a responder. Tu motivo queda anotado.'
              : 'Su página dirá que fue retirada, con tu motivo; su PDF, sus datos y sus fotos dejarán de responder. La edición y su huella quedan.'
          }
          confirm={deciding.withheld ? 'Reponer' : 'Retirar'}
          label="Motivo"
          danger={!deciding.withheld}
          busy={withhold.busy}
          problem={withhold.problem}
          onClose={() => {
            setDeciding(null);
            withhold.clear();
          }}
          onConfirm={(reason) => void onDecide(reason)}
        />
      )}
    </section>
  );
}
