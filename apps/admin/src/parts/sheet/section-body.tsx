import { count, day, number, soles } from '../../format/dates.js';
import { instrumentWords } from '../../format/words.js';
import { SchoolCase } from './school-case.js';
import type { SheetBodyFragment } from './sheet.gql.js';

type Body = Omit<SheetBodyFragment, 'key' | 'title' | 'kind'>;
type Indicator = NonNullable<SheetBodyFragment['results']>['indicators'][number];

/** Only http and https become links; anything else that somebody typed stays text. */
function Address({ value }: { value: string }) {
  const safe = /^https?:\/\//i.test(value);
  return safe ? (
    <a href={value} target="_blank" rel="noreferrer noopener">
      {value}
    </a>
  ) : (
    <span>{value}</span>
  );
}

const value = (amount: number | null, on: string | null) => (
  <>
    {number(amount)}
    {on && <div className="small muted">{day(on)}</div>}
  </>
);

function Indicators({ indicators }: { indicators: Indicator[] }) {
  return (
    <div className="table-box">
      <table className="stacks">
        <thead>
          <tr>
            <th>Indicador</th>
            <th className="n">Al inicio</th>
            <th className="n">Resultado</th>
            <th>Fuente</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator, index) => (
            <tr key={index}>
              <td>
                <b>{indicator.name}</b>
                <div className="small muted">
                  {indicator.unit} · {indicator.direction === 'UP' ? 'debe subir ↑' : 'debe bajar ↓'}
                </div>
              </td>
              <td className="n" data-label="Al inicio">
                {value(indicator.baseline, indicator.baselineOn)}
              </td>
              <td className="n" data-label="Resultado">
                {value(indicator.result, indicator.resultOn)}
              </td>
              <td data-label="Fuente">
                {indicator.source}
                {indicator.places ? <div className="small muted">Medido en {count(indicator.places, 'lugar', 'lugares')}</div> : null}
                {indicator.checkedBy ? <div className="small muted">Verificado por {indicator.checkedBy}</div> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the team wrote in one section of the sheet, whatever its kind. */
export function SectionBody({ body }: { body: Body }) {
  const { text, lines, results, sustainability, resources, school } = body;
  return (
    <>
      {text && <p className="prose">{text}</p>}
      {lines?.map((line, index) => (
        <div className="stackline prose" key={index}>
          <b>{line.heading}</b>
          {line.text}
        </div>
      ))}
      {results && results.lines.length > 0 && (
        <ul>
          {results.lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
      {results && results.indicators.length > 0 && <Indicators indicators={results.indicators} />}
      {sustainability && (
        <>
          <p className="prose">{sustainability.text}</p>
          {sustainability.instruments.length > 0 && (
            <p>
              Instrumentos: <b>{sustainability.instruments.map((one) => instrumentWords[one]).join(', ')}</b>
            </p>
          )}
          {sustainability.resolutions.length > 0 && (
            <ul>
              {sustainability.resolutions.map((one, index) => (
                <li key={index}>
                  {one.number}
                  {one.date && ` (${day(one.date)})`}: {one.about}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {school && <SchoolCase school={school} />}
      {resources && (
        <>
          <p className="prose">{resources.text}</p>
          {resources.costSoles !== null && (
            <p>
              Costo: <b className="num">{soles(resources.costSoles)}</b>
            </p>
          )}
          {resources.videoUrl && (
            <p>
              Video: <Address value={resources.videoUrl} />
            </p>
          )}
        </>
      )}
    </>
  );
}
