import { useCache } from '@lib/web-graphql';
import { Problems, SelectField, shortDate, TextField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { newId } from '../../forms/new-id.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { BeginOwnPractice, LinkOwnPractice, SetTransferNorm, TransferPracticeChoices } from './transfers.gql.js';
import { detailTexts, resultTexts as texts } from './transfers.texts.js';
import { under, useVerb, type PartProps } from './use-verb.js';

function NewOwn({ transfer, onChanged }: PartProps) {
  const [form, change, forget] = useKeptForm(`propia-${transfer.id}`, { id: '', title: transfer.practiceTitle });
  const [chosen, setChosen] = useState('');
  const cache = useCache();
  const { data } = usePrivateQuery(TransferPracticeChoices, {});
  const done = (next: PartProps['transfer']) => {
    forget();
    cache.forget('MyPractices');
    onChanged(next);
  };
  const begin = useVerb(BeginOwnPractice, done);
  const link = useVerb(LinkOwnPractice, done);
  const create = (event: Event) => {
    event.preventDefault();
    const practiceId = form.id || newId();
    change({ id: practiceId });
    void begin.go({ input: { id: transfer.id, practiceId, title: form.title.trim() } });
  };
  const linkIt = (event: Event) => {
    event.preventDefault();
    void link.go({ input: { id: transfer.id, practiceId: chosen } });
  };
  return (
    <>
      <form method="post" onSubmit={create} noValidate>
        <Problems title={detailTexts.problem} problems={under('propia', begin.problems)} />
        <TextField
          id="propia-title"
          label={texts.ownTitle}
          maxLength={255}
          value={form.title}
          onText={(title) => change({ title })}
          problem={begin.sentences.title}
        />
        <button class="btn" disabled={begin.busy}>
          {begin.busy ? detailTexts.busy : texts.create}
        </button>
      </form>
      {data && data.myPractices.length > 0 ? (
        <details>
          <summary>{texts.orLink}</summary>
          <form method="post" onSubmit={linkIt} noValidate>
            <Problems title={detailTexts.problem} problems={under('enlazar', link.problems)} />
            <SelectField id="enlazar-practiceId" label={texts.chooseOwn} value={chosen} onText={setChosen}>
              <option value="" />
              {data.myPractices.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </SelectField>
            <button class="btn quiet" disabled={link.busy || !chosen}>
              {texts.link}
            </button>
          </form>
        </details>
      ) : null}
    </>
  );
}

/** Made of the plan, or one that was there. */
export function OwnPart({ transfer, onChanged }: PartProps) {
  const { ownPractice } = transfer;
  const open = transfer.side === 'ADOPTER' && transfer.state === 'UNDERWAY';
  if (!ownPractice && !open) return null;
  return (
    <>
      <p class="muted">{texts.ownLead}</p>
      {ownPractice ? (
        <p>
          <b>{ownPractice.title}</b>{' '}
          {ownPractice.slug ? (
            <a href={`/practicas/${ownPractice.slug}`}>{texts.published}</a>
          ) : (
            <span class="small muted">{texts.unpublished}</span>
          )}{' '}
          {ownPractice.mine ? <a href={`/mis-practicas/${ownPractice.id}`}>{texts.open}</a> : null}
        </p>
      ) : (
        <NewOwn transfer={transfer} onChanged={onChanged} />
      )}
    </>
  );
}

export function NormPart({ transfer, onChanged }: PartProps) {
  const { norm } = transfer;
  const open = transfer.side === 'ADOPTER' && transfer.state === 'UNDERWAY';
  const [form, change, forget] = useKeptForm(`norma-${transfer.id}`, {
    number: norm?.number ?? '',
    on: norm?.on ?? '',
    title: norm?.title ?? '',
  });
  const set = useVerb(SetTransferNorm, onChanged);
  const save = async (event: Event) => {
    event.preventDefault();
    const { number, on, title } = form;
    if (await set.go({ input: { id: transfer.id, number: number.trim(), on, title: title.trim() } })) forget();
  };
  return (
    <>
      {norm ? (
        <p>
          <b>{norm.number}</b>, {shortDate(norm.on)}. {norm.title}
        </p>
      ) : null}
      {open ? (
        <form method="post" onSubmit={save} noValidate>
          <Problems title={detailTexts.problem} problems={under('norma', set.problems)} />
          <TextField
            id="norma-number"
            label={texts.normNumber}
            value={form.number}
            onText={(number) => change({ number })}
            problem={set.sentences.number}
          />
          <TextField
            id="norma-on"
            type="date"
            label={texts.normOn}
            value={form.on}
            onText={(on) => change({ on })}
            problem={set.sentences.on}
          />
          <TextField
            id="norma-title"
            label={texts.normTitle}
            value={form.title}
            onText={(title) => change({ title })}
            problem={set.sentences.title}
          />
          <button class="btn quiet" disabled={set.busy}>
            {set.busy ? detailTexts.busy : texts.normSave}
          </button>
        </form>
      ) : null}
    </>
  );
}
