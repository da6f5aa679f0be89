import { CountedText, SelectField } from '@lib/web-ui';
import type { ComponentChildren } from 'preact';
import type { EvidenceItemFragment, EvidenceSheetFragment } from './evidence.gql.js';
import { evidenceTexts as texts } from './evidence.texts.js';
import type { PieceDraft } from './use-piece-draft.js';

const CAPTION_MAX = 300;
const GENERAL = '';

type Target = EvidenceSheetFragment['targets'][number];

const keyOf = ({ sectionKey, result }: { sectionKey: string | null; result: string }): string =>
  sectionKey ? JSON.stringify([sectionKey, result]) : GENERAL;

function Proves({ id, draft, targets }: { id: string; draft: PieceDraft; targets: readonly Target[] }) {
  const { said, say } = draft;
  const chosen = keyOf(said);
  const known = targets.some((target) => keyOf(target) === chosen);
  const choose = (value: string) => {
    const [sectionKey, result] = value === GENERAL ? [null, ''] : (JSON.parse(value) as [string, string]);
    say({ sectionKey, result });
  };
  return (
    <SelectField id={`${id}-proves`} label={texts.proves} value={chosen} onText={choose}>
      <option value={GENERAL}>{texts.provesNothing}</option>
      {known || chosen === GENERAL ? null : <option value={chosen}>{said.result || said.sectionKey}</option>}
      {targets.map((target) => (
        <option key={keyOf(target)} value={keyOf(target)}>
          {target.result ? `— ${target.result}` : target.title}
        </option>
      ))}
    </SelectField>
  );
}

function Minors({ id, draft }: { id: string; draft: PieceDraft }) {
  const { said, say } = draft;
  const choice = (value: boolean, label: string) => (
    <label class="choice">
      <input type="radio" name={`${id}-minors`} checked={said.minors === value} onChange={() => say({ minors: value })} /> {label}
    </label>
  );
  return (
    <>
      <fieldset class="field plain">
        <legend>{texts.minors}</legend>
        <div class="row">
          {choice(true, texts.minorsYes)}
          {choice(false, texts.minorsNo)}
        </div>
      </fieldset>
      {said.minors ? (
        <div class="field">
          <label class="choice">
            <input
              type="checkbox"
              checked={said.authorised === true}
              aria-describedby={`${id}-authorised-hint`}
              onChange={(event) => say({ authorised: event.currentTarget.checked })}
            />{' '}
            {texts.authorised}
          </label>
          <span class="hint" id={`${id}-authorised-hint`}>
            {texts.authorisedHint}
          </span>
        </div>
      ) : null}
    </>
  );
}

function TwoTexts({ theirs, choose }: { theirs: string; choose: PieceDraft['choose'] }) {
  return (
    <div class="notice warn" role="alert">
      <p>{texts.changed}</p>
      <p class="pre">«{theirs || texts.noCaption}»</p>
      <div class="row">
        <button class="btn quiet" type="button" onClick={() => choose('mine')}>
          {texts.keepMine}
        </button>
        <button class="btn quiet" type="button" onClick={() => choose('theirs')}>
          {texts.keepTheirs}
        </button>
      </div>
    </div>
  );
}

/** What a team tells of one piece; it saves itself when the person moves on. */
export function PieceForm({
  item,
  draft,
  targets,
  children,
}: {
  item: Pick<EvidenceItemFragment, 'id' | 'kind'>;
  draft: PieceDraft;
  targets: readonly Target[];
  /** In the place of the question about minors, where it was answered before. */
  children?: ComponentChildren;
}) {
  const id = `e-${item.id}`;
  return (
    <div class="stack" onFocusOut={() => draft.save()}>
      <CountedText
        id={`${id}-caption`}
        label={texts.caption}
        hint={texts.captionHint}
        limit={CAPTION_MAX}
        rows={2}
        value={draft.said.caption}
        onText={(caption) => draft.say({ caption })}
      />
      <Proves id={id} draft={draft} targets={targets} />
      {children ?? (item.kind === 'PHOTO' || item.kind === 'VIDEO' ? <Minors id={id} draft={draft} /> : null)}
      {draft.theirs ? <TwoTexts theirs={draft.theirs.caption} choose={draft.choose} /> : null}
      <p class="small" role="status">
        {draft.problem ? <span class="problem">{draft.problem}</span> : <span class="muted">{draft.line}</span>}
      </p>
    </div>
  );
}
