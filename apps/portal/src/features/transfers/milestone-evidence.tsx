import '../../../../../libs/web-ui/src/styles/evidence.css';
import { request } from '@lib/web-graphql';
import { Problems } from '@lib/web-ui';
import { newId } from '../../forms/new-id.js';
import { useSession } from '../../session/session.js';
import { AddEvidence } from '../evidence/add-evidence.js';
import { UploadList } from '../evidence/upload-list.js';
import { useUploads } from '../evidence/use-uploads.js';
import type { MilestoneProps } from './milestones-part.js';
import { AddTransferLink, RemoveTransferEvidence, TransferDetail } from './transfers.gql.js';
import { detailTexts, milestoneTexts as texts } from './transfers.texts.js';
import { useVerb } from './use-verb.js';

const PURPOSE = 'transfer.evidence';

/** A photo, a document or a link, sent in pieces as the evidence of a practice is. */
export function MilestoneEvidence({ transfer, milestone, onChanged }: MilestoneProps) {
  const { viewer } = useSession();
  const again = async () => {
    const { transfer: now } = await request(TransferDetail, { id: transfer.id });
    if (now) onChanged(now);
  };
  const uploads = useUploads(milestone.id, viewer?.id, () => void again(), PURPOSE);
  const add = useVerb(AddTransferLink, onChanged);
  const remove = useVerb(RemoveTransferEvidence, onChanged);
  const link = async (url: string) => {
    const input = { id: transfer.id, milestoneId: milestone.id, evidenceId: newId(), url, caption: '' };
    await add.go({ input });
    return null;
  };
  const abandon = async (id: string) => {
    await uploads.abandon(id);
    if (milestone.evidence.some((piece) => piece.id === id)) await remove.go({ input: { id: transfer.id, evidenceId: id } });
  };
  return (
    <div class="stack">
      <p class="small muted">{texts.evidenceHint}</p>
      <Problems title={detailTexts.problem} problems={add.problems.map(({ text }) => ({ text }))} />
      <AddEvidence onFiles={uploads.add} onLink={link} />
      <UploadList uploads={uploads} onAbandon={(id) => void abandon(id)} />
    </div>
  );
}
