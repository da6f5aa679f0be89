import { CountedText, dateTime, Problems, shortDate, TextField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { SignTransferAgreement, WriteTransferAgreement } from './transfers.gql.js';
import { agreementTexts as texts, detailTexts } from './transfers.texts.js';
import { under, useVerb, type PartProps } from './use-verb.js';

const LIMIT = 3000;
const SIDES = ['ORIGIN', 'ADOPTER', 'STAFF'] as const;

function WriteForm({ transfer, onChanged, onDone }: PartProps & { onDone: () => void }) {
  const { agreement } = transfer;
  const [form, change, forget] = useKeptForm(`acuerdo-${transfer.id}`, {
    text: agreement?.text ?? '',
    startsOn: agreement?.startsOn ?? '',
    endsOn: agreement?.endsOn ?? '',
  });
  const write = useVerb(WriteTransferAgreement, onChanged);
  const submit = async (event: Event) => {
    event.preventDefault();
    const { text, startsOn, endsOn } = form;
    if (
      !(await write.go({ input: { id: transfer.id, revision: agreement?.revision ?? 0, text: text.trim(), startsOn, endsOn } }))
    )
      return;
    forget();
    onDone();
  };
  return (
    <form method="post" onSubmit={submit} noValidate>
      {agreement && agreement.signatures.length > 0 ? <p class="small">{texts.rewriteWarn}</p> : null}
      <Problems title={detailTexts.problem} problems={under('acuerdo', write.problems)} />
      <CountedText
        id="acuerdo-text"
        label={texts.text}
        hint={texts.textHint}
        limit={LIMIT}
        rows={6}
        value={form.text}
        onText={(text) => change({ text })}
        problem={write.sentences.text}
      />
      <div class="grid two">
        <TextField
          id="acuerdo-startsOn"
          type="date"
          label={texts.startsOn}
          value={form.startsOn}
          onText={(startsOn) => change({ startsOn })}
          problem={write.sentences.startsOn}
        />
        <TextField
          id="acuerdo-endsOn"
          type="date"
          label={texts.endsOn}
          value={form.endsOn}
          onText={(endsOn) => change({ endsOn })}
          problem={write.sentences.endsOn}
        />
      </div>
      <p class="row">
        <button class="btn" disabled={write.busy}>
          {write.busy ? detailTexts.busy : texts.write}
        </button>
        {agreement ? (
          <button class="btn quiet" type="button" onClick={onDone}>
            {texts.keep}
          </button>
        ) : null}
      </p>
    </form>
  );
}

function Signatures({ transfer }: Pick<PartProps, 'transfer'>) {
  const signatures = transfer.agreement?.signatures ?? [];
  return (
    <>
      <h3>{texts.signatures}</h3>
      <ul class="plain roomy">
        {SIDES.map((side) => {
          const signed = signatures.find((one) => one.side === side);
          return (
            <li key={side}>
              <b>{detailTexts.sides[side]}</b>{' '}
              <span class={signed ? 'chip leaf' : 'chip maize'}>{signed ? texts.done : texts.waits}</span>
              {signed ? <span class="small muted block">{texts.signed(signed.byName, dateTime(signed.at))}</span> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** One text, three signatures; written anew it is signed anew. */
export function AgreementPart({ transfer, onChanged }: PartProps) {
  const { agreement, side, state } = transfer;
  const [writing, setWriting] = useState(false);
  const sign = useVerb(SignTransferAgreement, onChanged);
  const next = transfer.next.find(({ verb }) => verb === 'SIGN');
  const open = state === 'TALKING' && side !== 'STAFF';
  return (
    <>
      <p class="muted">{texts.lead}</p>
      {agreement && !writing ? (
        <>
          <p>
            <b>{texts.dates(shortDate(agreement.startsOn), shortDate(agreement.endsOn))}</b>
          </p>
          <p class="pre">{agreement.text}</p>
          <Signatures transfer={transfer} />
        </>
      ) : null}
      {!agreement && !writing ? <p>{texts.none}</p> : null}
      {writing ? <WriteForm transfer={transfer} onChanged={onChanged} onDone={() => setWriting(false)} /> : null}
      {next && agreement && !writing && next.missing.length > 0 ? (
        <>
          <p>{detailTexts.stillMissing}</p>
          <ul>
            {next.missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      ) : null}
      <Problems title={detailTexts.problem} problems={sign.problems} />
      {open && !writing ? (
        <p class="row">
          {next && agreement && next.missing.length === 0 ? (
            <button
              class="btn"
              type="button"
              disabled={sign.busy}
              onClick={() => void sign.go({ input: { id: transfer.id, revision: agreement.revision } })}
            >
              {sign.busy ? detailTexts.busy : texts.sign}
            </button>
          ) : null}
          <button class={agreement ? 'btn quiet' : 'btn'} type="button" onClick={() => setWriting(true)}>
            {agreement ? texts.rewrite : texts.text}
          </button>
        </p>
      ) : null}
    </>
  );
}
