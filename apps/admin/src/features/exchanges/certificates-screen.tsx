import './exchanges.css';
import { Button, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { day } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { usePages } from '../../graphql/use-pages.js';
import { useRead } from '../../graphql/use-read.js';
import type { CertificateKind } from '../../graphql/schema.gen.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Chip, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { SearchField } from '../../parts/search-field.js';
import { Empty, Loaded, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { CertificateIssue } from './certificate-issue.js';
import { CertificatePlanForm } from './certificate-plan-form.js';
import { certificateWords } from './certificate.words.js';
import { CertificateDesk, DeskCertificates, RevokeCertificate, type DeskCertificateLineFragment } from './certificates.gql.js';
import { CorrectCertificateModal } from './correct-certificate-modal.js';
import { GiveCertificateModal } from './give-certificate-modal.js';
import { PrintCertificatesModal } from './print-certificates-modal.js';

type Asked = { what: 'correct' | 'revoke'; one: DeskCertificateLineFragment } | { what: 'give' | 'print' } | null;

function Row({ one, onAsk }: { one: DeskCertificateLineFragment; onAsk: (asked: Asked) => void }) {
  const { code, kind, name, institution, task, hasAccount, issue, issuedAt, reason, entitled } = one;
  const words = [institution, task, `emitida el ${day(issuedAt)}`, issue > 1 ? `emisión ${issue}` : '', hasAccount ? '' : 'sin cuenta'];
  return (
    <li>
      <div className="main">
        <div className="chips">
          <Chip tone="leaf">{certificateWords[kind]}</Chip>
          {reason && <Chip tone="danger">Anulada</Chip>}
          {!reason && !entitled && <Chip tone="maize">Ya no le corresponde</Chip>}
        </div>
        <b>{name}</b>
        <div className="small muted">{words.filter(Boolean).join(' · ')}</div>
        {reason && <div className="small">Motivo: {reason}</div>}
        {!reason && !entitled && <div className="small">Lo que se registró cambió después de emitirla: revísala y anúlala si no vale.</div>}
        <div className="small">
          <a href={`/constancias/${code}`} aria-label={`Verificación de la constancia de ${name}`}>
            Página de verificación
          </a>
        </div>
      </div>
      {!reason && (
        <div className="end">
          <Button component="a" href={`/constancias/${code}/constancia.pdf`} target="_blank" rel="noopener" variant="default" size="sm" aria-label={`PDF de ${name}`}>
            PDF
          </Button>
          <Button variant="subtle" size="sm" onClick={() => onAsk({ what: 'correct', one })} aria-label={`Corregir el nombre de ${name}`}>
            Corregir el nombre
          </Button>
          <Button variant="subtle" size="sm" onClick={() => onAsk({ what: 'revoke', one })} aria-label={`Anular la de ${name}`}>
            Anular
          </Button>
        </div>
      )}
    </li>
  );
}

function Issued({ exchangeId, onChanged }: { exchangeId: string; onChanged: () => void }) {
  const { of, set } = useFilters();
  const kind = (of('tipo') || null) as CertificateKind | null;
  const pages = usePages(DeskCertificates, { exchangeId, kind, search: of('busca') || null, first: 20 }, ({ deskCertificates }) => deskCertificates);
  const revoke = useAction(RevokeCertificate);
  const [asked, setAsked] = useState<Asked>(null);
  const done = (words: string) => {
    setAsked(null);
    pages.reload();
    onChanged();
    say(words);
  };
  return (
    <section>
      <div className="row-apart">
        <h2>Emitidas</h2>
        <div className="chips">
          {pages.items.length > 0 && (
            <Button variant="default" size="sm" onClick={() => setAsked({ what: 'print' })}>
              Imprimir juntas (PDF)
            </Button>
          )}
          {pages.items.length > 0 && (
            <Button component="a" href={`/admin/intercambios/${exchangeId}/constancias.csv`} variant="default" size="sm">
              Descargar la lista (CSV)
            </Button>
          )}
          <Button size="sm" onClick={() => setAsked({ what: 'give' })}>
            Emitir una de organización
          </Button>
        </div>
      </div>
      <search className="filters">
        <NativeSelect label="De qué" miw={200} data={[{ value: '', label: 'Todas' }, ...Object.entries(certificateWords).map(([value, label]) => ({ value, label }))]} value={kind ?? ''} onChange={(e) => set('tipo', e.currentTarget.value)} />
        <SearchField label="Buscar" placeholder="Nombre" value={of('busca')} onChange={(value) => set('busca', value)} />
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first !== null && pages.items.length === 0 && <Empty title="No hay constancias aquí">Di quién firma, guarda y toca «Emitir»: cada persona recibe un aviso y la descarga desde su espacio.</Empty>}
      {pages.items.length > 0 && (
        <ul className="rows card">
          {pages.items.map((one) => (
            <Row key={one.id} one={one} onAsk={setAsked} />
          ))}
        </ul>
      )}
      <More {...pages} />
      {asked?.what === 'print' && <PrintCertificatesModal exchangeId={exchangeId} onClose={() => setAsked(null)} />}
      {asked?.what === 'give' && <GiveCertificateModal exchangeId={exchangeId} onClose={() => setAsked(null)} onDone={() => done('Emitida.')} />}
      {asked?.what === 'correct' && <CorrectCertificateModal one={asked.one} onClose={() => setAsked(null)} onDone={() => done('Emitimos otra con el nombre corregido.')} />}
      {asked?.what === 'revoke' && (
        <AskReason
          opened
          title={`Anular la constancia de ${asked.one.name}`}
          explain="Deja de valer en este momento. Lo leen la persona y quien la verifique, con tu motivo."
          confirm="Anular"
          label="Motivo"
          danger
          busy={revoke.busy}
          problem={revoke.problem}
          onClose={() => setAsked(null)}
          onConfirm={(reason) => void revoke.run({ input: { id: asked.one.id, reason } }).then((answer) => answer && done('Anulada.'))}
        />
      )}
    </section>
  );
}

export function CertificatesScreen() {
  const { id = '' } = useParams();
  const read = useRead(CertificateDesk, { exchangeId: id });
  return (
    <Page title="Constancias" before={read.data?.deskExchange?.title} lead="Quién asistió, presentó u organizó, con un código que cualquiera verifica." back={{ to: `/intercambios/${id}`, label: 'Volver al intercambio' }}>
      <Loaded {...read}>
        {({ deskExchange, certificatePlan: plan }) =>
          plan ? (
            <Stack>
              <CertificateIssue exchangeId={id} plan={plan} onChanged={(next) => read.replace({ deskExchange, certificatePlan: next })} again={read.again} />
              <CertificatePlanForm key={plan.revision} exchangeId={id} plan={plan} onSaved={(next) => read.replace({ deskExchange, certificatePlan: next })} />
              <Issued key={plan.run?.finished ? plan.run.id : ''} exchangeId={id} onChanged={read.reload} />
            </Stack>
          ) : (
            <Empty title="No encontramos ese intercambio">Puede que el enlace esté incompleto.</Empty>
          )
        }
      </Loaded>
    </Page>
  );
}
