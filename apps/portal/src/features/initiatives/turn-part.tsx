import { useCache, useMutation } from '@lib/web-graphql';
import { Dialog, Problems } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import { problemsOf } from '../../forms/problems-of.js';
import { go } from '../../routing/navigation.js';
import { ownTexts as texts } from './initiative.texts.js';
import { TurnInitiative, type OwnInitiativeFragment } from './mine.gql.js';

interface Props {
  own: OwnInitiativeFragment;
  changed: () => Promise<void>;
}

function People({ own, chosen, choose }: { own: OwnInitiativeFragment; chosen: string[]; choose: (chosen: string[]) => void }) {
  if (own.contributors.length === 0) return <p class="small muted">{texts.peopleNone}</p>;
  const toggle = (id: string) => choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset>
      <legend>{texts.people}</legend>
      {own.contributors.map(({ id, name, igedName, eligible }) => (
        <label class="check" key={id}>
          <input type="checkbox" checked={chosen.includes(id)} disabled={!eligible} onChange={() => toggle(id)} />
          <span>
            {name}
            <span class="small muted block">{eligible ? igedName : `${igedName}: ${texts.notEligible}`}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** To the draft of a practice, or to the one that it already is. */
export function TurnPart({ own, changed }: Props) {
  const [open, setOpen] = useState(false);
  const [practiceId] = useState(newId);
  const [chosen, choose] = useState<string[]>([]);
  const { run, busy, failure } = useMutation(TurnInitiative);
  const cache = useCache();
  if (own.practiceId && own.state === 'TURNED')
    return (
      <a class="btn" href={`/mis-practicas/${own.practiceId}`}>
        {texts.toDraft}
      </a>
    );
  if (!own.canEdit && own.missingToTurn.length > 0) return null;
  if (own.missingToTurn.length > 0)
    return (
      <div>
        <p class="small">{texts.missing}:</p>
        <ul class="small">
          {own.missingToTurn.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    );
  const turn = async (event: Event) => {
    event.preventDefault();
    if (!(await run({ input: { id: own.id, practiceId, teammates: chosen } }))) return;
    cache.forget('MyPractices');
    setOpen(false);
    await changed();
    go(`/mis-practicas/${practiceId}`);
  };
  return (
    <>
      <button class="btn" type="button" onClick={() => setOpen(true)}>
        {texts.turn}
      </button>
      <Dialog title={texts.turnTitle} open={open} onClose={() => setOpen(false)}>
        <form class="stack" method="post" onSubmit={turn} noValidate>
          <p>{texts.turnText}</p>
          <Problems title={texts.missing} problems={problemsOf(failure)} />
          <People own={own} chosen={chosen} choose={choose} />
          <p class="row">
            <button class="btn" disabled={busy}>
              {busy ? texts.busy : texts.turnYes}
            </button>
            <button class="btn quiet" type="button" onClick={() => setOpen(false)}>
              {texts.notYet}
            </button>
          </p>
        </form>
      </Dialog>
    </>
  );
}
