import { useQuery } from '@lib/web-graphql';
import { ExchangeFair, type ExchangeFairResult } from './exchanges.gql.js';
import { dayName } from './exchanges.texts.js';
import { fairTexts as texts } from './fair.texts.js';

type Internship = NonNullable<ExchangeFairResult['exchangeInternship']>;

function Circuit({ internship }: { internship: Internship }) {
  const { crews, turns, islands } = internship;
  return (
    <div class="scroll-x" tabIndex={0} role="region" aria-label={texts.turns}>
      <table class="circuit" aria-label={texts.turns}>
        <thead>
          <tr>
            <th scope="col">{texts.turn}</th>
            {Array.from({ length: crews }, (_, crew) => (
              <th scope="col" key={crew}>
                {texts.crew(crew + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {turns.map((turn) => (
            <tr key={turn.starts}>
              <th scope="row">
                {turn.starts} a {turn.ends}
              </th>
              {turn.islands.map((island, crew) => (
                <td key={crew}>{islands[island]?.name}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function InternshipPart({ internship }: { internship: Internship }) {
  const { hostName, practiceTitle, practiceSlug, day, about, islands, schools, modules } = internship;
  return (
    <section class="part" id="pasantia">
      <h2>{texts.internship}</h2>
      <p>
        {texts.host}: <b>{hostName}</b> · {dayName(day)}
      </p>
      {practiceTitle ? (
        <p>
          {texts.practice}: {practiceSlug ? <a href={`/practicas/${practiceSlug}`}>{practiceTitle}</a> : practiceTitle}
        </p>
      ) : null}
      {about ? <p class="read pre">{about}</p> : null}
      <h3>{texts.islands}</h3>
      <ol class="grid two plain">
        {islands.map(({ name, place, about: words }, at) => (
          <li class="card pad" key={name}>
            <p class="small muted">{texts.island(at + 1)}</p>
            <h4>{name}</h4>
            {place ? <p class="small">{place}</p> : null}
            {words ? <p class="small">{words}</p> : null}
          </li>
        ))}
      </ol>
      <h3>{texts.turns}</h3>
      <Circuit internship={internship} />
      {schools.length > 0 ? (
        <>
          <h3>{texts.schools}</h3>
          <ul>
            {schools.map(({ name, modularCode }) => (
              <li key={name}>{[name, modularCode].filter(Boolean).join(' · ')}</li>
            ))}
          </ul>
        </>
      ) : null}
      {modules.length > 0 ? (
        <>
          <h3>{texts.modules}</h3>
          <ul>
            {modules.map(({ allyId, allyName, title, island, starts }) => (
              <li key={`${allyId}${title}`}>
                <b>{allyName}</b>: {title}
                <span class="small muted">{texts.moduleAt(starts, island === null ? '' : (islands[island]?.name ?? ''))}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

/** The fair and the internship, where there are. */
export function FairPart({ slug }: { slug: string }) {
  const { data } = useQuery(ExchangeFair, { slug });
  const stands = data?.fairStands ?? [];
  return (
    <>
      {stands.length > 0 ? (
        <section class="part" id="feria">
          <h2>{texts.fair}</h2>
          <ul class="grid two plain">
            {stands.map(({ id, number, name, igedName, code, contributionCount }) => (
              <li class="card pad" key={id}>
                <p class="small muted">{texts.stand(number)}</p>
                <h3 class="h3">
                  <a href={`/intercambios/puesto/${code}`}>{name}</a>
                </h3>
                <p class="small">{igedName}</p>
                <p class="small muted">{texts.count(contributionCount)}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {data?.exchangeInternship ? <InternshipPart internship={data.exchangeInternship} /> : null}
    </>
  );
}
