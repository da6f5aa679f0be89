import { decimal, Icon, plural } from '@lib/web-ui';
import { useLazy } from '../../offline/lazy.js';
import { useSession } from '../../session/session.js';
import type { useTalk } from '../conversation/use-talk.js';
import { HandoverLink } from '../handover/handover-link.js';
import type { PracticeResult } from './practice.gql.js';
import { practiceTexts as texts } from './practice.texts.js';
import { ShareButton } from './share-button.js';
import { shareTexts } from './share.texts.js';

type PracticeData = NonNullable<PracticeResult['practice']>;
const FEW = 6;

function Names(props: { title: string; names: string[] }) {
  if (props.names.length === 0) return null;
  const rest = props.names.slice(FEW);
  return (
    <section>
      <h2 class="h3">{props.title}</h2>
      <ul class="small">
        {props.names.slice(0, FEW).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {rest.length > 0 ? (
        <details class="small">
          <summary>{plural(rest.length, 'más', 'más')}</summary>
          <ul>
            {rest.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

/** On paper nothing is folded. */
function printWhole(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
  window.print();
}

/** On a phone its actions stay within reach of a thumb, wherever the page is (practice.css). */
export function PracticeAside({ practice, read }: { practice: PracticeData; read: ReturnType<typeof useTalk> }) {
  const { viewer } = useSession();
  const OwnActs = useLazy(Boolean(viewer), () => import('./own-acts.js'));
  const useful = decimal(practice.usefulCount);
  const SaveOffline = useLazy(Boolean(viewer), () => import('./save-offline.js'));
  const igeds = practice.igeds.map((iged) => (iged.code === practice.leadIged.code ? `${iged.name} (${texts.lead})` : iged.name));
  const team = practice.team.map((person) => `${person.name}, ${person.post}. ${person.igedName}`);
  return (
    <aside class="sticky">
      <div class="card pad stack">
        <div class="acts no-print" role="group" aria-label={texts.actions}>
          {OwnActs ? (
            <OwnActs practice={practice} read={read} />
          ) : (
            <a class="btn quiet" href={`/ingresar?volver=/practicas/${practice.slug}`} aria-label={texts.usefulLogin(useful)}>
              <Icon name="thumb" /> {texts.useful} · {useful}
            </a>
          )}
          <ShareButton title={practice.title} path={`/practicas/${practice.slug}`} />
        </div>
        <div class="grid no-print">
          {SaveOffline ? <SaveOffline slug={practice.slug} /> : null}
          <a class="btn quiet" href={`/practicas/${practice.slug}/ficha.pdf`} target="_blank" rel="noopener">
            <Icon name="sheet" /> {shareTexts.sheet}
          </a>
          <button class="btn quiet" type="button" onClick={printWhole}>
            <Icon name="sheet" /> {texts.print}
          </button>
        </div>
        <Names title={texts.igeds} names={igeds} />
        <Names title={texts.team} names={team} />
        <Names title={texts.places} names={practice.districts} />
        <HandoverLink slug={practice.slug} leadIgedCode={practice.leadIged.code} mine={practice.mine} />
        <p class="small muted">
          {texts.code}: <span class="num">{practice.code}</span>
        </p>
      </div>
    </aside>
  );
}
