import { Textarea } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { day } from '../../format/dates.js';
import { sectionStateWords } from '../../format/words.js';
import { Chip, Facts } from '../../parts/page.js';
import { SectionBody } from '../../parts/sheet/section-body.js';
import type { AdmissionSectionFragment } from './admission.gql.js';

function Head({ section: { basics, place, team } }: { section: AdmissionSectionFragment }) {
  return (
    <>
      {basics && (
        <>
          <Facts
            facts={[
              ['Tema', basics.themeName ?? '—'],
              ['Inicio', day(basics.startedOn)],
            ]}
          />
          <p className="prose">{basics.summary}</p>
        </>
      )}
      {place && (
        <>
          <p>
            <b>Lidera:</b> {place.leadIged?.name ?? '—'}
          </p>
          <ul>
            {place.igeds.map(({ code, name, regionName }) => (
              <li key={code}>
                {name}
                {regionName && ` · ${regionName}`}
              </li>
            ))}
          </ul>
          <p>
            <b>Alcance:</b> {place.districts.map(({ name, provinceName }) => `${name} (${provinceName})`).join(', ') || '—'}
          </p>
        </>
      )}
      {team && (
        <ul>
          {team.map(({ id, name, post, igedName }) => (
            <li key={id}>
              <b>{name}</b>, {post} · {igedName}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type Props = { section: AdmissionSectionFragment; observation: string; onObserve: ((text: string) => void) | null };

/** Beside the section where there is room; on a phone it opens under it. */
function Note({ wide, written, title, children }: { wide: boolean; written: boolean; title: string; children: ReactNode }) {
  const look = `note ${written ? 'has' : ''}`;
  if (wide) return <div className={look}>{children}</div>;
  return (
    <details className={look} open={written || undefined}>
      <summary>{written ? 'Con observación' : `Observar «${title}»`}</summary>
      {children}
    </details>
  );
}

/** One section of the sheet with the place for its observation beside it. */
export function AdmissionSection({ section, observation, onObserve }: Props) {
  const wide = useMediaQuery('(min-width: 1024px)', true, { getInitialValueInEffect: false });
  return (
    <section className="review-row" aria-labelledby={`s-${section.key}`}>
      <div className="section">
        <div className="chips">
          <h2 id={`s-${section.key}`}>{section.title}</h2>
          {section.state !== 'DONE' && (
            <Chip tone={section.state === 'EMPTY' ? 'quiet' : 'maize'}>{sectionStateWords[section.state]}</Chip>
          )}
        </div>
        <Head section={section} />
        <SectionBody body={section} />
      </div>
      {onObserve && (
        <Note wide={wide} written={observation.trim() !== ''} title={section.title}>
          <Textarea
            label={`Observación sobre «${section.title}»`}
            description="Di qué falta y cómo completarlo."
            minRows={2}
            value={observation}
            onChange={(event) => onObserve(event.currentTarget.value)}
          />
        </Note>
      )}
    </section>
  );
}
