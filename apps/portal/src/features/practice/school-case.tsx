import type { SectionSchoolFragment } from './practice.gql.js';
import { areaTexts, kindTexts, levelTexts, schoolTexts as texts } from './school.texts.js';

function Fact({ name, value }: { name: string; value: string | null }) {
  if (!value) return null;
  return (
    <div>
      <dt class="small muted">{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** How the school is, and each problem beside the response it got. */
export function SchoolCase({ school }: { school: SectionSchoolFragment }) {
  const { level, kind, area } = school;
  const about = [level && levelTexts[level], kind && kindTexts[kind], area && areaTexts[area]].filter(Boolean).join(' · ');
  return (
    <>
      <p>
        <b>{school.name}</b>
        <span class="small muted block">
          {about}
          {school.modularCode ? ` · ${texts.code} ${school.modularCode}` : ''}
        </span>
      </p>
      <dl class="grid two tight">
        <Fact name={texts.students} value={texts.people(school.students)} />
        <Fact name={texts.teachers} value={texts.people(school.teachers)} />
        <Fact name={texts.staff} value={texts.people(school.supportStaff)} />
        <Fact name={texts.population} value={school.population} />
        <Fact name={texts.economy} value={school.economy} />
      </dl>
      {school.pairs.length > 0 ? (
        <ol class="steps">
          {school.pairs.map((pair, index) => (
            <li key={index}>
              <b class="pre">{pair.problem}</b>
              <p class="pre">
                <span class="small muted">{texts.response}:</span> {pair.response}
              </p>
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}
