import { dateTime, Icon } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useLazy } from '../../offline/lazy.js';
import { useSession } from '../../session/session.js';
import type { ReplyViewFragment } from './conversation.gql.js';
import { conversationTexts as texts } from './conversation.texts.js';
import type { OwnRemarkProps } from './own-remark.js';
import { ReportLazily } from './report-lazily.js';

interface Props {
  remark: ReplyViewFragment;
  limit: number;
  again: () => Promise<void>;
  onReply?: () => void;
}
type Doing = 'edit' | 'remove' | 'report' | null;

function Tools({ remark, onReply, onDo }: Pick<Props, 'remark' | 'onReply'> & { onDo: (doing: Doing) => void }) {
  const tool = (label: string, run: () => void, name?: string) => (
    <button class="btn text" type="button" onClick={run} aria-label={name}>
      {label}
    </button>
  );
  return (
    <>
      {onReply ? tool(texts.reply, onReply, texts.replyTo(remark.authorName)) : null}
      {remark.editable ? tool(texts.edit, () => onDo('edit')) : null}
      {remark.mine
        ? tool(texts.remove, () => onDo('remove'))
        : tool(texts.report, () => onDo('report'), texts.reportOf(remark.authorName))}
    </>
  );
}

/** A comment or an answer: who, when, what, and what the reader may do with it. */
export function Remark({ remark, limit, again, onReply }: Props) {
  const { viewer } = useSession();
  const [doing, setDoing] = useState<Doing>(null);
  const close = () => setDoing(null);
  const own = doing === 'edit' || doing === 'remove' ? doing : null;
  const Useful = useLazy(Boolean(viewer) && !remark.mine, () => import('./remark-useful.js'));
  const Own = useLazy<OwnRemarkProps>(own !== null, () => import('./own-remark.js'));
  const ownPart = Own && own ? <Own doing={own} remark={remark} limit={limit} again={again} onClose={close} /> : null;
  const who = [remark.authorPost, remark.authorIgedName].filter(Boolean).join(' · ');
  return (
    <div class="remark" id={`comentario-${remark.id}`}>
      <p class="remark-head">
        <b>{remark.authorName}</b> {remark.fromTeam ? <span class="chip leaf">{texts.team}</span> : null}
        <span class="small muted block">
          {who} · {dateTime(remark.writtenAt)}
          {remark.edited ? ` · ${texts.edited}` : ''}
        </span>
      </p>
      {own === 'edit' && ownPart ? ownPart : <p class="pre">{remark.text}</p>}
      <p class="row no-print">
        {Useful ? (
          <Useful remark={remark} />
        ) : (
          <span class="small muted">
            <Icon name="thumb" size={16} /> {remark.usefulCount}
          </span>
        )}
        {viewer ? <Tools remark={remark} onReply={onReply} onDo={setDoing} /> : null}
      </p>
      {own === 'remove' ? ownPart : null}
      <ReportLazily target={{ commentId: remark.id }} open={doing === 'report'} onClose={close} />
    </div>
  );
}
