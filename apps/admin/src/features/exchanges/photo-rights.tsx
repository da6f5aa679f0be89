import { NativeSelect } from '@mantine/core';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Loaded, Trouble } from '../../parts/states.js';
import { say } from '../../parts/say.js';
import type { PhotoRights } from '../../graphql/schema.gen.js';
import type { DeskStandPartFragment } from './exchanges.gql.js';
import { NoteStandPhotoRights, StandPhotoRights } from './photo-rights.gql.js';

const words: { value: PhotoRights; label: string }[] = [
  { value: 'NO_MINORS', label: 'No se reconoce a menores' },
  { value: 'AUTHORISED', label: 'Se reconoce a menores y hay autorización' },
  { value: 'MISSING', label: 'Se reconoce a menores y falta la autorización' },
];

/** Of each photo of the fair, whether it may be shown: no yes, no report. */
export function PhotoRightsPart({ exchangeId, stands }: { exchangeId: string; stands: readonly DeskStandPartFragment[] }) {
  const read = useRead(StandPhotoRights, { exchangeId });
  const note = useAction(NoteStandPhotoRights);
  const photos = stands.flatMap((stand) => stand.photos.map((photo) => ({ ...photo, stand: stand.name })));
  const choose = async (fileId: string, rights: PhotoRights) => {
    if (!(await note.run({ input: { fileId, rights } }))) return;
    say(rights === 'MISSING' ? 'Anotado: esa foto deja de verse hasta que tengas la autorización.' : 'Anotado.');
    read.reload();
  };
  if (photos.length === 0) return null;
  return (
    <section aria-labelledby="derechos-de-fotos">
      <h2 id="derechos-de-fotos">Qué fotos se pueden mostrar</h2>
      <p className="muted">El reporte del intercambio no se publica mientras falte decirlo de una foto.</p>
      <Trouble problem={note.problem} />
      <Loaded {...read}>
        {({ standPhotoRights }) => {
          const known = new Map(standPhotoRights.map((one) => [one.fileId, one.rights]));
          return (
            <ul className="rows card">
              {photos.map(({ fileId, caption, url, stand }) => (
                <li key={fileId}>
                  <div className="main">
                    {url && <img src={`/admin${url}`} alt="" width={96} loading="lazy" />}
                    <div>{caption}</div>
                    <div className="small muted">{stand}</div>
                  </div>
                  <div className="end">
                    <NativeSelect
                      label="Quiénes salen"
                      aria-label={`Quiénes salen en: ${caption}`}
                      value={known.get(fileId) ?? ''}
                      disabled={note.busy}
                      onChange={(e) => e.currentTarget.value && void choose(fileId, e.currentTarget.value as PhotoRights)}
                      data={[{ value: '', label: 'Falta decirlo' }, ...words]}
                    />
                  </div>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}
