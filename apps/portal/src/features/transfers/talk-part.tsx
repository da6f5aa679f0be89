import { CountedText, Problems } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { TalkPicture } from './talk-picture.js';
import { MarkTransferAnswer } from './transfers.gql.js';
import { detailTexts, talkTexts as texts } from './transfers.texts.js';
import { under, useVerb, type PartProps } from './use-verb.js';

const LIMIT = 600;
type Area = PartProps['transfer']['areas'][number];

function AreaForm({ transfer, area, onChanged }: PartProps & { area: Area }) {
  const mine = transfer.side === 'ORIGIN' ? area.origin : area.adopter;
  const [{ point, note }, change, forget] = useKeptForm(`conversacion-${transfer.id}-${area.id}`, {
    point: mine?.point ?? 0,
    note: mine?.note ?? '',
  });
  const [said, setSaid] = useState('');
  const mark = useVerb(MarkTransferAnswer, onChanged);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (point === 0) return setSaid(texts.choose);
    setSaid('');
    if (await mark.go({ input: { id: transfer.id, areaId: area.id, revision: mine?.revision ?? 0, point, note: note.trim() } })) {
      forget();
      setSaid(detailTexts.saved);
    }
  };
  return (
    <form method="post" onSubmit={submit} noValidate>
      <p class="muted">{area.question}</p>
      <Problems title={detailTexts.problem} problems={under(area.id, mark.problems)} />
      <fieldset>
        <legend class="sr">{area.name}</legend>
        {area.points.map((meaning, at) => (
          <label class="check" key={meaning}>
            <input type="radio" name={`${area.id}-point`} checked={point === at + 1} onChange={() => change({ point: at + 1 })} />
            <span>
              <b class="num">{at + 1}.</b> {meaning}
            </span>
          </label>
        ))}
      </fieldset>
      <CountedText
        id={`${area.id}-note`}
        label={texts.note}
        optional
        limit={LIMIT}
        rows={2}
        value={note}
        onText={(text) => change({ note: text })}
        problem={mark.sentences.note}
      />
      <p class="row">
        <button class="btn quiet" disabled={mark.busy}>
          {mark.busy ? detailTexts.busy : texts.save}
        </button>
        <span role="status" class="small">
          {said}
        </span>
      </p>
    </form>
  );
}

function Said({ who, answer }: { who: string; answer: Area['origin'] }) {
  return (
    <p class="small">
      <b>{who}:</b> {texts.point(answer?.point ?? null)}
      {answer?.note ? `. ${answer.note}` : ''}
    </p>
  );
}

/** Seven areas: what each side marked, mine to change while it is talked about. */
export function TalkPart({ transfer, onChanged }: PartProps) {
  const open = transfer.state === 'TALKING' && transfer.side !== 'STAFF';
  const origin = transfer.side === 'ORIGIN';
  const marked = (side: 'origin' | 'adopter') => transfer.areas.filter((area) => area[side]).length;
  const [mine, theirs] = origin ? [marked('origin'), marked('adopter')] : [marked('adopter'), marked('origin')];
  return (
    <>
      <p class="muted">{texts.lead}</p>
      <p>{texts.filled(mine, theirs, transfer.areas.length)}</p>
      <TalkPicture areas={transfer.areas} />
      <ul class="plain stack">
        {transfer.areas.map((area) => {
          const [own, other] = origin ? [area.origin, area.adopter] : [area.adopter, area.origin];
          return (
            <li key={area.id}>
              <details class="fold">
                <summary>
                  <span>
                    <b>{area.name}</b>
                    <span class="small muted block">
                      {texts.you}: {texts.point(own?.point ?? null)} · {texts.they}: {texts.point(other?.point ?? null)}
                    </span>
                  </span>
                </summary>
                {other ? <Said who={texts.they} answer={other} /> : null}
                {open ? (
                  <AreaForm transfer={transfer} area={area} onChanged={onChanged} />
                ) : own ? (
                  <Said who={texts.you} answer={own} />
                ) : null}
              </details>
            </li>
          );
        })}
      </ul>
    </>
  );
}
