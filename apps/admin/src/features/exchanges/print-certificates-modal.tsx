import { Button, Modal, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { count } from '../../format/dates.js';
import { useRead } from '../../graphql/use-read.js';
import { Loaded } from '../../parts/states.js';
import { certificateWords } from './certificate.words.js';
import { CertificatesToPrint, type CertificatesToPrintResult } from './certificates.gql.js';

/** As many as the server puts in a file. */
const A_FILE = 400;
const ALL = '*';

type Piles = CertificatesToPrintResult['certificatesToPrint'];

function Choice({ exchangeId, piles }: { exchangeId: string; piles: Piles }) {
  const [kind, setKind] = useState(ALL);
  const [institution, setInstitution] = useState(ALL);
  const ofKind = piles.filter((one) => kind === ALL || one.kind === kind);
  const chosen = ofKind.filter((one) => institution === ALL || one.institution === institution);
  const sheets = chosen.reduce((sum, { standing }) => sum + standing, 0);
  const files = Array.from({ length: Math.ceil(sheets / A_FILE) }, (_, at) => at + 1);
  const address = (part: number) => {
    const asked = new URLSearchParams({ ...(kind === ALL ? {} : { tipo: kind }), ...(institution === ALL ? {} : { instancia: institution }), ...(part === 1 ? {} : { parte: String(part) }) });
    return `/admin/intercambios/${exchangeId}/constancias.pdf${asked.size > 0 ? `?${asked.toString()}` : ''}`;
  };
  const kinds = Object.entries(certificateWords).filter(([value]) => piles.some((one) => one.kind === value));
  const institutions = [...new Set(ofKind.map((one) => one.institution))];
  if (piles.length === 0) return <p>Todavía no hay constancias en pie: emítelas primero.</p>;
  return (
    <Stack>
      <p>Una hoja por persona, ordenadas por tipo, por institución y por nombre. Las anuladas no salen.</p>
      <NativeSelect
        label="De qué"
        data={[{ value: ALL, label: 'Todas' }, ...kinds.map(([value, label]) => ({ value, label }))]}
        value={kind}
        onChange={(e) => {
          setKind(e.currentTarget.value);
          setInstitution(ALL);
        }}
      />
      <NativeSelect
        label="De qué institución"
        data={[{ value: ALL, label: 'De todas' }, ...institutions.map((value) => ({ value, label: value || 'Sin institución' }))]}
        value={institution}
        onChange={(e) => setInstitution(e.currentTarget.value)}
      />
      <p role="status">
        {count(sheets, 'hoja', 'hojas')}
        {files.length > 1 && `, en ${files.length} archivos de ${A_FILE} como máximo`}
      </p>
      <div className="chips">
        {files.map((part) => (
          <Button key={part} component="a" href={address(part)} target="_blank" rel="noopener">
            {files.length > 1 ? `Abrir el PDF ${part} de ${files.length}` : 'Abrir el PDF'}
          </Button>
        ))}
      </div>
    </Stack>
  );
}

/** The certificates that stand, in a PDF to print. */
export function PrintCertificatesModal({ exchangeId, onClose }: { exchangeId: string; onClose: () => void }) {
  const read = useRead(CertificatesToPrint, { exchangeId });
  return (
    <Modal opened onClose={onClose} title="Imprimir las constancias" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <Loaded {...read}>{({ certificatesToPrint }) => <Choice exchangeId={exchangeId} piles={certificatesToPrint} />}</Loaded>
    </Modal>
  );
}
