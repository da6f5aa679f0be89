import { Button } from '@mantine/core';
import type { Operation } from '@lib/web-graphql';
import { useState } from 'react';
import { moment } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Chip, Facts } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import type { EditionShownFragment } from './reports.gql.js';
import { size } from './reports.words.js';

type Decision = { documentId: string; number: number; withheld: boolean; reason: string };
/** Where the public page of a document is, and how its files are called. */
type Published = { documentId: string; address: string; pdf: string; data?: string; editions: EditionShownFragment[] };
type Props<Document> = Published & { withhold: Operation<{ changed: Document | null }, Decision>; onChanged: (document: Document) => void };

function Edition({ of: { address, pdf, data }, edition, onDecide }: { of: Published; edition: EditionShownFragment; onDecide: () => void }) {
  const { number, publishedAt, byName, whatChanged, changedParts, pdfSha256, pdfLength, annexSha256, withheld, reason, takenBack } = edition;
  const at = (file: string): string => `${address}${file && `/${file}`}?edicion=${number}`;
  const facts: [string, React.ReactNode][] = [
    ['Publicada', [moment(publishedAt), byName].filter(Boolean).join(', ')],
    ['Huella SHA-256 del PDF', <code key="pdf" className="hash">{pdfSha256}</code>],
  ];
  if (annexSha256) facts.push(['Huella SHA-256 de los datos', <code key="annex" className="hash">{annexSha256}</code>]);
  return (
    <li>
      <div className="report-line">
        <h3>Edición {number}</h3>
        {withheld ? <Chip tone="danger">Retirada</Chip> : <Chip tone="leaf">Pública</Chip>}
      </div>
      {whatChanged && <p className="pre">{whatChanged}</p>}
      {changedParts.length > 0 && <p className="small muted">Cambió: {changedParts.join(', ')}.</p>}
      {withheld && <p>Retirada: {reason}</p>}
      {takenBack > 0 && (
        <p>
          {takenBack === 1 ? 'Un testimonio suyo se retiró' : `${takenBack} testimonios suyos se retiraron`} después: su página ya no lo muestra y su PDF no se ofrece a nadie.
        </p>
      )}
      <Facts facts={facts} />
      <div className="chips after">
        {!withheld && (
          <>
            <a href={at('')}>Página</a>
            {takenBack === 0 && <a href={at(pdf)}>PDF ({size(pdfLength)})</a>}
            {data && <a href={at(data)}>Datos</a>}
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
export function EditionsPart<Document>({ withhold: operation, onChanged, ...of }: Props<Document>) {
  const { documentId, editions } = of;
  const [deciding, setDeciding] = useState<EditionShownFragment | null>(null);
  const withhold = useAction(operation);
  if (editions.length === 0) return null;
  async function onDecide(reason: string) {
    if (!deciding) return;
    const done = await withhold.run({ documentId, number: deciding.number, withheld: !deciding.withheld, reason });
    if (!done?.changed) return;
    setDeciding(null);
    onChanged(done.changed);
    say(deciding.withheld ? 'Su dirección vuelve a responder.' : 'Su dirección ya no responde.');
  }
  return (
    <section className="card pad" aria-label="Ediciones publicadas">
      <h2>Ediciones publicadas</h2>
      <ol className="editions">
        {editions.map((edition) => (
          <Edition key={edition.number} of={of} edition={edition} onDecide={() => setDeciding(edition)} />
        ))}
      </ol>
      {deciding && (
        <AskReason
          opened
          title={deciding.withheld ? `Reponer la edición ${deciding.number}` : `Retirar la edición ${deciding.number}`}
          explain={
            deciding.withheld
              ? 'Su página y sus archivos volverán a responder. Tu motivo queda anotado.'
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
