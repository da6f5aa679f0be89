import { useMutation } from '@lib/web-graphql';
import { dateTime, Dialog, Icon } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useLazy } from '../../offline/lazy.js';
import { useSession } from '../../session/session.js';
import { MarkContribution, RemoveContribution, UnmarkContribution, type InitiativeReplyViewFragment } from './initiative.gql.js';
import { talkTexts as texts } from './initiative.texts.js';
import type { ReportProps } from './report-dialog.js';

export interface ContributionProps {
  initiativeId: string;
  contribution: InitiativeReplyViewFragment;
  /** The reader shared the initiative and may say what served. */
  canMark: boolean;
  again: () => Promise<void>;
  onReply?: () => void;
}

function Useful({ contribution, canMark, again }: Pick<ContributionProps, 'contribution' | 'canMark' | 'again'>) {
  const { id, useful, authorName, fromAuthor } = contribution;
  const mark = useMutation(MarkContribution);
  const unmark = useMutation(UnmarkContribution);
  const failure = mark.failure ?? unmark.failure;
  if (!canMark || fromAuthor) return useful ? <span class="chip leaf">{texts.useful}</span> : null;
  const toggle = async () => {
    if (await (useful ? unmark.run({ id }) : mark.run({ id }))) await again();
  };
  return (
    <>
      <button
        class={useful ? 'btn text on' : 'btn text'}
        type="button"
        aria-pressed={useful}
        aria-label={texts.markOf(authorName)}
        disabled={mark.busy || unmark.busy}
        onClick={() => void toggle()}
      >
        <Icon name="thumb" size={16} /> {texts.mark}
      </button>
      {failure ? (
        <span class="problem" role="alert">
          {failure.message}
        </span>
      ) : null}
    </>
  );
}

function RemoveDialog({ id, again, onClose }: { id: string; again: () => Promise<void>; onClose: () => void }) {
  const { run, busy, failure } = useMutation(RemoveContribution);
  const remove = async () => {
    if (!(await run({ id }))) return;
    onClose();
    await again();
  };
  return (
    <Dialog title={texts.removeTitle} open onClose={onClose}>
      <p>{texts.removeText}</p>
      {failure ? (
        <p class="problem" role="alert">
          {failure.message}
        </p>
      ) : null}
      <p class="row">
        <button class="btn danger" type="button" disabled={busy} onClick={() => void remove()}>
          {texts.removeYes}
        </button>
        <button class="btn quiet" type="button" onClick={onClose}>
          {texts.cancel}
        </button>
      </p>
    </Dialog>
  );
}

/** A contribution or an answer: who, when, what, and what the reader may do with it. */
export function Contribution({ initiativeId, contribution, canMark, again, onReply }: ContributionProps) {
  const { viewer } = useSession();
  const [doing, setDoing] = useState<'remove' | 'report' | null>(null);
  const Report = useLazy<ReportProps>(doing === 'report', () => import('./report-dialog.js'));
  const { id, text, authorName, authorPost, authorIgedName, fromAuthor, writtenAt, mine } = contribution;
  const who = [authorPost, authorIgedName].filter(Boolean).join(' · ');
  const isMember = viewer?.roles.includes('MEMBER') ?? false;
  const tool = (label: string, run: () => void, name: string) => (
    <button class="btn text" type="button" onClick={run} aria-label={name}>
      {label}
    </button>
  );
  return (
    <div class="remark" id={`aporte-${id}`}>
      <p class="remark-head">
        <b>{authorName}</b> {fromAuthor ? <span class="chip leaf">{texts.author}</span> : null}
        <span class="small muted block">
          {who} · {dateTime(writtenAt)}
        </span>
      </p>
      <p class="pre">{text}</p>
      <p class="row no-print">
        <Useful contribution={contribution} canMark={canMark} again={again} />
        {isMember && onReply ? tool(texts.reply, onReply, texts.replyTo(authorName)) : null}
        {isMember && mine ? tool(texts.remove, () => setDoing('remove'), texts.removeOf) : null}
        {isMember && !mine ? tool(texts.report, () => setDoing('report'), texts.reportOf(authorName)) : null}
      </p>
      {doing === 'remove' ? <RemoveDialog id={id} again={again} onClose={() => setDoing(null)} /> : null}
      {Report && doing === 'report' ? <Report initiativeId={initiativeId} contributionId={id} onClose={() => setDoing(null)} /> : null}
    </div>
  );
}
