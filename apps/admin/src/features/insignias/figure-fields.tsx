import { NativeSelect, Radio } from '@mantine/core';
import type { InsigniaPartsResult } from './catalogue.gql.js';
import type { FigureDraft } from './insignia-draft.js';

type Parts = InsigniaPartsResult['insigniaParts'];

const sample = ({ motif, ground, a, b, c }: FigureDraft, ending: string): string => `/insignias/muestra/${motif}.${ground}.${a}.${b}.${c}.${ending}.svg`;

const roles = [
  ['ground', 'Fondo'],
  ['a', 'Color principal'],
  ['b', 'Segundo color'],
  ['c', 'Detalle'],
] as const;

type Props = { figure: FigureDraft; parts: Parts; change: (figure: FigureDraft) => void; errorAt: (path: string) => string | undefined };

/** A motif of the family and its colours, seen at once as it will be: large, at 32 px, in one ink, and in each grade. */
export function FigureFields({ figure, parts, change, errorAt }: Props) {
  const colours = parts.colours.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <section className="card pad figure-fields">
      <h2>Figura</h2>
      <Radio.Group
        label="Motivo"
        description="Los que ya son de otra insignia no se pueden elegir: en una sola tinta serían iguales."
        value={figure.motif}
        onChange={(motif) => change({ ...figure, motif })}
        error={errorAt('input.figure.motif')}
      >
        <div className="motifs">
          {parts.motifs.map(({ id, name, says, taken }) => (
            <label key={id} className="motif" data-taken={taken || undefined}>
              <img src={sample({ ...figure, motif: id }, '1')} width="64" height="64" alt="" loading="lazy" />
              <Radio value={id} label={name} description={taken ? 'Ya es de otra insignia' : says} disabled={taken} />
            </label>
          ))}
        </div>
      </Radio.Group>
      <div className="colour-row">
        {roles.map(([name, label]) => (
          <NativeSelect
            key={name}
            label={label}
            value={figure[name]}
            data={colours}
            onChange={(event) => change({ ...figure, [name]: event.currentTarget.value })}
            error={errorAt(`input.figure.${name}`)}
          />
        ))}
      </div>
      <figure className="sample">
        <img src={sample(figure, '1')} width="128" height="128" alt="La figura en grande" />
        <img src={sample(figure, '2')} width="64" height="64" alt="Con el marco del grado 2" />
        <img src={sample(figure, '3')} width="64" height="64" alt="Con el marco del grado 3" />
        <img src={sample(figure, '1')} width="32" height="32" alt="A 32 píxeles" />
        <img src={sample(figure, '1-tinta')} width="64" height="64" alt="En una sola tinta" />
        <img src={sample(figure, '1-tinta')} width="32" height="32" alt="En una sola tinta, a 32 píxeles" />
        <figcaption className="small muted">En grande, con los marcos de los grados, a 32 píxeles y en una sola tinta.</figcaption>
      </figure>
    </section>
  );
}
