import type { PublicExchangeFragment } from './exchanges.gql.js';
import { exchangesTexts as texts } from './exchanges.texts.js';

type Moment = PublicExchangeFragment['programme'][number];

/** Its title is told once: where the moment has the same one, it is the link there. */
function Presentation({ presentation, titled }: { presentation: NonNullable<Moment['presentation']>; titled: boolean }) {
  const { title, slug, version, igedName, regionName, method, expertName, expertPost, presented } = presentation;
  return (
    <div class="presented">
      {titled ? null : <p>{slug ? <a href={`/practicas/${slug}`}>{title}</a> : title}</p>}
      <p class="small muted">{texts.presentsEdition(version)}</p>
      <dl class="facts">
        <div>
          <dt>{texts.presentedBy}</dt>
          <dd>{[igedName, regionName].filter(Boolean).join(' · ')}</dd>
        </div>
        <div>
          <dt>{texts.method}</dt>
          <dd>{method}</dd>
        </div>
        {expertName ? (
          <div>
            <dt>{texts.commentedBy}</dt>
            <dd>{[expertName, expertPost].filter(Boolean).join(', ')}</dd>
          </div>
        ) : null}
      </dl>
      {presented ? <span class="chip leaf">{texts.presented}</span> : null}
    </div>
  );
}

function MomentLine({ moment }: { moment: Moment }) {
  const { starts, ends, kind, title, place, people, changedAt, presentation } = moment;
  const titled = presentation !== null && presentation.title.startsWith(title);
  return (
    <li class={kind === 'BREAK' ? 'pause' : undefined}>
      <p class="hours">
        <time>{starts}</time> <span class="small muted">a {ends}</span>
      </p>
      <div>
        {kind === 'BREAK' ? null : <p class="small kind">{texts.kinds[kind]}</p>}
        <h4>{titled && presentation?.slug ? <a href={`/practicas/${presentation.slug}`}>{title}</a> : title}</h4>
        {place ? (
          <p class="small">
            {texts.place}: {place}
          </p>
        ) : null}
        {people ? (
          <p class="small">
            {texts.inCharge}: {people}
          </p>
        ) : null}
        {presentation ? <Presentation presentation={presentation} titled={titled} /> : null}
        {changedAt ? <span class="chip maize">{texts.changed(changedAt)}</span> : null}
      </div>
    </li>
  );
}

/** Day by day, hour by hour; what changed after it was announced is marked. */
export function Programme({ programme }: { programme: Moment[] }) {
  const days = [...new Set(programme.map(({ day }) => day))];
  if (days.length === 0) return <p class="muted">{texts.noProgramme}</p>;
  return (
    <>
      {days.map((day, at) => (
        <section key={day} class="programme-day">
          <h3>{texts.day(at + 1, day)}</h3>
          <ol class="programme card">
            {programme
              .filter((moment) => moment.day === day)
              .map((moment) => (
                <MomentLine key={moment.id} moment={moment} />
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}
