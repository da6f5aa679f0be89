import { useSession } from '../../session/session.js';
import { handoverTexts as texts } from './handover.texts.js';

/** Only to someone of the Iged that leads, who is not of the team. */
export function HandoverLink({ slug, leadIgedCode, mine }: { slug: string; leadIgedCode: string; mine: boolean }) {
  const { viewer } = useSession();
  if (mine || !viewer?.roles.includes('MEMBER') || viewer.igedCode !== leadIgedCode) return null;
  return (
    <p class="small no-print">
      <a href={`/practicas/${slug}/relevo`}>{texts.ask}</a>
    </p>
  );
}
