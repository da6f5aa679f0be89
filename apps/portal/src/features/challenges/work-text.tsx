import { CountedText, Icon, Notice, sinceTime } from '@lib/web-ui';
import { teamTexts, workTexts as texts } from './team.texts.js';
import type { Work, WorkEditor } from './use-work.js';

function serverSide({ state, draft }: WorkEditor, savedAt: string | null): string {
  const now = new Date();
  if (state.kind === 'sending') return texts.sending;
  if (state.kind === 'refused') return texts.refused(state.failure.fields[0]?.message ?? state.failure.message);
  if (state.kind === 'waits' || draft?.dirty) return texts.waits;
  return savedAt ? texts.sentAt(sinceTime(savedAt, now)) : '';
}

/** Two facts always in sight: what this device holds and what the server has. */
function SavedLine({ editor, savedAt }: { editor: WorkEditor; savedAt: string | null }) {
  const { draft, keeps, state } = editor;
  const other = serverSide(editor, savedAt);
  return (
    <p class="small save" role="status">
      {keeps ? null : (
        <b class="bad">
          <Icon name="alert" size={16} /> {texts.notOnDevice}{' '}
        </b>
      )}
      {keeps && draft ? (
        <b class="ok">
          <Icon name="check" size={16} /> {texts.onDevice(sinceTime(draft.savedAt, new Date()))}{' '}
        </b>
      ) : null}
      {other ? (
        <b class={state.kind === 'refused' ? 'bad' : state.kind === 'still' && !draft?.dirty ? 'ok' : 'wait'}>
          <Icon name="up" size={16} /> {other}
        </b>
      ) : null}
    </p>
  );
}

function Sides({ work, editor }: { work: Work; editor: WorkEditor }) {
  return (
    <Notice tone="warn">
      <b>{texts.conflict}</b>
      <p>{texts.conflictText}</p>
      <div class="challenge-sides">
        <div>
          <b>{texts.mine}</b>
          <p class="pre small">{editor.text}</p>
          <button class="btn" type="button" onClick={() => editor.choose('mine')}>
            {texts.chooseMine}
          </button>
        </div>
        <div>
          <b>{texts.theirs}</b>
          <p class="pre small">{work.text}</p>
          <button class="btn quiet" type="button" onClick={() => editor.choose('theirs')}>
            {texts.chooseTheirs}
          </button>
        </div>
      </div>
    </Notice>
  );
}

export function WorkText({ work, editor, problem }: { work: Work; editor: WorkEditor; problem: string | null }) {
  return (
    <>
      {editor.state.kind === 'conflict' ? <Sides work={work} editor={editor} /> : null}
      <CountedText
        id={`texto-${work.position}`}
        label={teamTexts.text}
        hint={teamTexts.textHint}
        limit={work.textLimit}
        rows={8}
        value={editor.text}
        onText={editor.edit}
        problem={problem ?? undefined}
      />
      <SavedLine editor={editor} savedAt={work.savedAt} />
    </>
  );
}
