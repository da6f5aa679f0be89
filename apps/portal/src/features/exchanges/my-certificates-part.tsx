import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { CertificateList } from './certificate-list.js';
import { MyCertificates } from './certificates.gql.js';
import { mineTexts as texts } from './certificates.texts.js';

/** One's own of this exchange, where there are. */
export function MyCertificatesPart({ exchangeId }: { exchangeId: string }) {
  const { viewer } = useSession();
  const isMember = viewer?.roles.includes('MEMBER') ?? false;
  const { data } = usePrivateQuery(MyCertificates, isMember ? { exchangeId } : null);
  const items = data?.myCertificates.items ?? [];
  if (items.length === 0) return null;
  return (
    <section>
      <h2 class="h3">{texts.part}</h2>
      <CertificateList items={items} named={false} />
    </section>
  );
}
