import { shortDate } from '@lib/web-ui';
import type { SectionBody } from '../../drafts/body.js';
import { SectionBody as Shown } from '../practice/sheet-section.js';
import { editorTexts } from './editors/editors.texts.js';
import { sheetTexts as texts } from './sheet.texts.js';

function isEmpty(body: SectionBody): boolean {
  return !JSON.stringify(Object.values(body)).replace(/"[a-zA-Z]+":|null|"UP"|"DOWN"/g, '').match(/[\p{L}\p{N}]/u);
}

function Basics({ basics }: { basics: NonNullable<SectionBody['basics']> }) {
  return (
    <>
      <p>
        <b>{basics.title}</b>
      </p>
      <p class="pre">{basics.summary}</p>
      {basics.startedOn ? (
        <p>
          {editorTexts.startedOn}: {shortDate(basics.startedOn)}
        </p>
      ) : null}
    </>
  );
}

function Place({ place }: { place: NonNullable<SectionBody['place']> }) {
  return (
    <>
      <ul>
        {place.igeds.map((iged) => (
          <li key={iged.code}>{iged.name}</li>
        ))}
      </ul>
      <p>{place.districts.map((one) => `${one.name} (${one.provinceName})`).join(', ')}</p>
    </>
  );
}

/** What a section says, read-only: for the review, for a sent practice and for two versions side by side. */
export function AnswerOf({ body }: { body: SectionBody }) {
  if (isEmpty(body)) return <p class="muted">{texts.empty}</p>;
  if (body.basics) return <Basics basics={body.basics} />;
  if (body.place) return <Place place={body.place} />;
  if (body.team)
    return (
      <ul>
        {body.team.map((person) => (
          <li key={person.id}>{[person.name, person.post, person.igedName].filter(Boolean).join(', ')}</li>
        ))}
      </ul>
    );
  return <Shown {...body} />;
}
