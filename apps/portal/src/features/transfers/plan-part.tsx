import { CountedText, Problems } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import type { BlockChoice } from '../../graphql/schema.gen.js';
import { BeginTransfer, DecideTransferBlock } from './transfers.gql.js';
import { detailTexts, planTexts as texts } from './transfers.texts.js';
import { under, useVerb, type PartProps } from './use-verb.js';

const LIMIT = 1000;
const CHOICES = ['ADOPTED', 'ADAPTED', 'LEFT_OUT'] as const;
const tones: Record<BlockChoice, string> = { ADOPTED: 'leaf', ADAPTED: 'maize', LEFT_OUT: 'plain' };
type Block = PartProps['transfer']['blocks'][number];

function BlockForm({ transfer, block, onChanged }: PartProps & { block: Block }) {
  const id = (name: string) => `linea-${block.position}-${name}`;
  const first: { choice: BlockChoice | ''; how: string; why: string } = {
    choice: block.choice ?? '',
    how: block.how,
    why: block.why,
  };
  const [form, change, forget] = useKeptForm(`plan-${transfer.id}-${block.position}`, first);
  const [said, setSaid] = useState('');
  const decide = useVerb(DecideTransferBlock, onChanged);
  const { choice, how, why } = form;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!choice) return setSaid(texts.choose);
    setSaid('');
    const { position, revision } = block;
    if (await decide.go({ input: { id: transfer.id, position, revision, choice, how: how.trim(), why: why.trim() } })) {
      forget();
      setSaid(detailTexts.saved);
    }
  };
  return (
    <form method="post" onSubmit={submit} noValidate>
      <Problems title={detailTexts.problem} problems={under(`linea-${block.position}`, decide.problems)} />
      <fieldset>
        <legend class="sr">{block.heading}</legend>
        {CHOICES.map((one) => (
          <label class="check" key={one}>
            <input type="radio" name={id('choice')} checked={choice === one} onChange={() => change({ choice: one })} />
            <span>{texts.choices[one]}</span>
          </label>
        ))}
      </fieldset>
      {choice === 'ADAPTED' ? (
        <CountedText
          id={id('how')}
          label={texts.how}
          limit={LIMIT}
          rows={3}
          value={how}
          onText={(text) => change({ how: text })}
          problem={decide.sentences.how}
        />
      ) : null}
      {choice === 'ADAPTED' || choice === 'LEFT_OUT' ? (
        <CountedText
          id={id('why')}
          label={texts.why}
          limit={LIMIT}
          rows={2}
          value={why}
          onText={(text) => change({ why: text })}
          problem={decide.sentences.why}
        />
      ) : null}
      <p class="row">
        <button class="btn quiet" disabled={decide.busy}>
          {decide.busy ? detailTexts.busy : texts.save}
        </button>
        <span role="status" class="small">
          {said}
        </span>
      </p>
    </form>
  );
}

/** What is done with each line of the strategy of the version that was agreed. */
export function PlanPart({ transfer, onChanged }: PartProps) {
  const open = transfer.state === 'AGREED' && transfer.side === 'ADOPTER';
  return (
    <>
      <p class="muted">{texts.lead}</p>
      <ul class="plain stack">
        {transfer.blocks.map((block) => (
          <li key={block.position} class="fold">
            <h3>
              {block.heading}{' '}
              {block.choice ? (
                <span class={`chip ${tones[block.choice]}`}>{texts.choices[block.choice]}</span>
              ) : (
                <span class="chip danger">{texts.undecided}</span>
              )}
            </h3>
            <p class="small pre">{block.text}</p>
            {open ? (
              <BlockForm key={block.revision} transfer={transfer} block={block} onChanged={onChanged} />
            ) : (
              <>
                {block.how ? (
                  <p class="pre">
                    <b>{texts.how}:</b> {block.how}
                  </p>
                ) : null}
                {block.why ? (
                  <p class="pre">
                    <b>{texts.why}:</b> {block.why}
                  </p>
                ) : null}
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Ends the plan: what is missing stays in sight until nothing is. */
export function BeginPart({ transfer, onChanged }: PartProps) {
  const begin = useVerb(BeginTransfer, onChanged);
  const next = transfer.next.find(({ verb }) => verb === 'BEGIN');
  if (!next) return null;
  return (
    <section class="card pad">
      <h2 class="h3">{texts.beginTitle}</h2>
      {next.missing.length > 0 ? (
        <ul>
          {next.missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p>{texts.beginText}</p>
      )}
      <Problems title={detailTexts.problem} problems={begin.problems} />
      {next.missing.length === 0 ? (
        <button class="btn" type="button" disabled={begin.busy} onClick={() => void begin.go({ id: transfer.id })}>
          {begin.busy ? detailTexts.busy : texts.begin}
        </button>
      ) : null}
    </section>
  );
}
