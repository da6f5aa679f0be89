import { useSession } from '../../session/session.js';
import { askHandover } from './handover-link.texts.js';

/** Only to someone of the Iged that leads, who is not of the team. */
export function HandoverLink({ slug, leadIgedCode, mine }: { slug: string; leadIgedCode: string; mine: boolean }) {
  const { viewer } = useSession();
  if (mine || !viewer?.roles.includes('MEMBER') || viewer.igedCode !== leadIgedCode) return null;
  return (
    <p class="small no-print">
      <a href={`/practicas/${slug}/relevo`}>{askHandover}</a>
    </p>
  );
}
