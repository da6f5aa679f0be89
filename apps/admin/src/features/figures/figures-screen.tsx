import { Button, NativeSelect } from '@mantine/core';
import { Link } from 'react-router';
import { day, moment } from '../../format/dates.js';
import { useRead } from '../../graphql/use-read.js';
import { Page } from '../../parts/page.js';
import { Loaded } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { FigureCard } from './figure-card.js';
import './figures.css';
import { DeskFigures } from './figures.gql.js';

const yearOf = (text: string): number | null => (/^2\d{3}$/.test(text) ? Number(text) : null);

/** Every figure of the dictionary, the small ones too, with its definition, its cut-off and its query. */
export function FiguresScreen() {
  const { of, set } = useFilters();
  const read = useRead(DeskFigures, { year: yearOf(of('anio')), compare: yearOf(of('con')) });
  return (
    <Page
      title="La CoP en cifras"
      lead="El diccionario de cifras: lo que aquí dice cada una es lo que muestran la página pública, los datos abiertos y los reportes."
      actions={
        <Button component={Link} to="/cifras/umbrales" variant="default">
          Umbrales
        </Button>
      }
    >
      <Loaded {...read}>
        {({ deskFigures: { years, shown, compared } }) => (
          <>
            <div className="filters">
              <NativeSelect label="Año" value={String(shown.year)} onChange={(event) => set('anio', event.currentTarget.value)} data={years.map(String)} />
              <NativeSelect
                label="Comparar con"
                value={compared ? String(compared.year) : ''}
                onChange={(event) => set('con', event.currentTarget.value)}
                data={[{ value: '', label: 'Ningún otro año' }, ...years.filter((year) => year !== shown.year).map(String)]}
              />
            </div>
            <p className="muted">
              Se cuenta desde el <time dateTime={shown.from}>{day(shown.from)}</time>, con corte al <time dateTime={shown.asOf}>{moment(shown.asOf)}</time>
              {shown.over ? ': el año ya terminó.' : ': el año sigue en curso.'} Aquí no se reserva ningún grupo; lo público sí.
            </p>
            <div className="figure-cards">
              {shown.figures.map((figure) => {
                const other = compared?.figures.find(({ key }) => key === figure.key);
                return <FigureCard key={figure.key} figure={figure} year={shown.year} before={compared && other ? { figure: other, year: compared.year } : null} />;
              })}
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
}
