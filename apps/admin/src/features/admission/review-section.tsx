import { Textarea } from '@mantine/core';
import { day } from '../../format/dates.js';
import { sectionStateWords } from '../../format/words.js';
import { Chip, Facts } from '../../parts/page.js';
import { SectionBody } from '../../parts/sheet/section-body.js';
import type { ReviewSectionFragment } from './admission.gql.js';

function Head({ section: { basics, place, team } }: { section: ReviewSectionFragment }) {
  return (
    <>
      {basics && (
        <>
          <Facts facts={[['Tema', basics.themeName ?? '—'], ['Inicio', day(basics.startedOn)]]} />
          <p className="prose">{basics.summary}</p>
        </>
      )}
      {place && (
        <>
          <p><b>Lidera:</b> {place.leadIged?.name ?? '—'}</p>
          <ul>{place.igeds.map(({ code, name, regionName }) => <li key={code}>{name}{regionName && ` · ${regionName}`}</li>)}</ul>
          <p><b>Alcance:</b> {place.districts.map(({ name, provinceName }) => `${name} (${provinceName})`).join(', ') || '—'}</p>
        </>
      )}
      {team && <ul>{team.map(({ id, name, post, igedName }) => <li key={id}><b>{name}</b>, {post} · {igedName}</li>)}</ul>}
    </>
  );
}

type Props = { section: ReviewSectionFragment; observation: string; onObserve: ((text: string) => void) | null; error?: string };

/** One section of the sheet with the place for its observation beside it. */
export function ReviewSection({ section, observation, onObserve, error }: Props) {
  return (
    <section className="review-row" aria-labelledby={`s-${section.key}`}>
      <div className="section">
        <div className="chips">
          <h2 id={`s-${section.key}`}>{section.title}</h2>
          {section.state !== 'DONE' && <Chip tone={section.state === 'EMPTY' ? 'quiet' : 'maize'}>{sectionStateWords[section.state]}</Chip>}
        </div>
        <Head section={section} />
        <SectionBody body={section} />
      </div>
      {onObserve && (
        <div className={`note ${observation.trim() ? 'has' : ''}`}>
          <Textarea
            label={`Observación sobre «${section.title}»`}
            description="Di qué falta y cómo completarlo."
            minRows={2}
            value={observation}
            onChange={(event) => onObserve(event.currentTarget.value)}
            error={error}
          />
        </div>
      )}
    </section>
  );
}
