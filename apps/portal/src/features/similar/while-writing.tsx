import { useQuery } from '@lib/web-graphql';
import { useEffect, useState } from 'preact/hooks';
import type { SectionBody } from '../../drafts/body.js';
import type { SimilarToInput } from '../../graphql/schema.gen.js';
import type { SheetSectionFragment } from '../sheet/sheet.gql.js';
import type { MySheet } from '../sheet/use-my-practice.js';
import { SimilarList } from './similar-list.js';
import { SimilarToMine } from './similar.gql.js';
import { similarTexts as texts } from './similar.texts.js';
import { askedOf } from './asked-of.js';

/** Long enough not to ask at each key on a slow line. */
const PAUSE_MS = 1200;

/** What was typed, once typing rests. */
function useRested(input: SimilarToInput | null): SimilarToInput | null {
  const key = JSON.stringify(input);
  const [rested, setRested] = useState(input);
  useEffect(() => {
    const timer = setTimeout(() => setRested(input), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return rested;
}

/** Beside the title and the problem. It asks only with signal and says nothing when nothing is near. */
export function SimilarWhileWriting(props: { practice: MySheet; section: SheetSectionFragment; body: SectionBody }) {
  const asked = useRested(askedOf(props.practice, props.section.key, props.body));
  const { data } = useQuery(SimilarToMine, asked && { input: asked }, { keepPrevious: true });
  const practices = (asked && data?.similarToMine) || [];
  return (
    <div role="status">
      {practices.length > 0 ? (
        <details class="card pad similar" open>
          <summary>
            <b>{texts.writing}</b> · {practices.length}
          </summary>
          <p class="small muted">{texts.writingLead}</p>
          <SimilarList practices={practices} aside />
        </details>
      ) : null}
    </div>
  );
}
