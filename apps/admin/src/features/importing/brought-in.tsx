import { day } from '../../format/dates.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip } from '../../parts/page.js';
import { useCan } from '../../session/session.js';
import { BroughtIn } from './importing.gql.js';

function Mark({ id }: { id: string }) {
  const { data } = useRead(BroughtIn, { id });
  if (!data?.broughtIn) return null;
  const { fileName, row, at } = data.broughtIn;
  return (
    <p className="small">
      <Chip tone="quiet">Importada</Chip> Vino de la hoja «{fileName}», fila {row}, el {day(at)}.
    </p>
  );
}

/** Where it comes from, for what a spreadsheet brought; nothing for what was born here. */
export function BroughtInMark({ id }: { id: string }) {
  return useCan()('import.bring') ? <Mark id={id} /> : null;
}
