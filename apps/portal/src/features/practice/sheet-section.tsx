import { decimal, safeLink, shortDate } from '@lib/web-ui';
import { IndicatorCard } from './indicator.js';
import type {
  SectionResourcesFragment,
  SectionResultsFragment,
  SectionSchoolFragment,
  SectionSustainabilityFragment,
  SectionLinesFragment,
} from './practice.gql.js';
import { SchoolCase } from './school-case.js';
import { instrumentTexts, practiceTexts as texts } from './practice.texts.js';

export interface SectionBodyProps {
  text?: string | null;
  lines?: SectionLinesFragment[] | null;
  results?: SectionResultsFragment | null;
  sustainability?: SectionSustainabilityFragment | null;
  resources?: SectionResourcesFragment | null;
  school?: SectionSchoolFragment | null;
}

export function Lines({ lines }: { lines: SectionLinesFragment[] }) {
  return (
    <ol class="steps">
      {lines.map((line, index) => (
        <li key={index}>
          <b>{line.heading}</b>
          <p class="pre">{line.text}</p>
        </li>
      ))}
    </ol>
  );
}

function Results({ results }: { results: SectionResultsFragment }) {
  return (
    <>
      {results.lines.length > 0 ? (
        <ul>
          {results.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {results.indicators.map((indicator) => (
        <IndicatorCard key={indicator.name} indicator={indicator} />
      ))}
    </>
  );
}

function Sustainability({ body }: { body: SectionSustainabilityFragment }) {
  return (
    <>
      <p class="pre">{body.text}</p>
      {body.instruments.length > 0 ? (
        <>
          <h3>{texts.instruments}</h3>
          <ul>
            {body.instruments.map((one) => (
              <li key={one}>{instrumentTexts[one] ?? one}</li>
            ))}
          </ul>
        </>
      ) : null}
      {body.resolutions.length > 0 ? (
        <>
          <h3>{texts.resolutions}</h3>
          <ul>
            {body.resolutions.map((one) => (
              <li key={one.number}>
                {one.number}, {shortDate(one.date)}. {one.about}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function Resources({ body }: { body: SectionResourcesFragment }) {
  const video = safeLink(body.videoUrl);
  return (
    <>
      <p class="pre">{body.text}</p>
      {body.costSoles === null ? null : <p>{texts.cost(decimal(body.costSoles))}</p>}
      {video ? (
        <p>
          <a href={video} rel="noopener noreferrer nofollow" target="_blank">
            {texts.video}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** The body of a section, whatever its kind. Text is only text. */
export function SectionBody(props: SectionBodyProps) {
  return (
    <div class="read">
      {props.text ? <p class="pre">{props.text}</p> : null}
      {props.lines ? <Lines lines={props.lines} /> : null}
      {props.results ? <Results results={props.results} /> : null}
      {props.sustainability ? <Sustainability body={props.sustainability} /> : null}
      {props.resources ? <Resources body={props.resources} /> : null}
      {props.school ? <SchoolCase school={props.school} /> : null}
    </div>
  );
}
