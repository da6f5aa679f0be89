import { request, useOlder } from '@lib/web-graphql';
import { Empty, Notice, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { More } from '../../shell/more.js';
import { CertificateList } from './certificate-list.js';
import { MyCertificates } from './certificates.gql.js';
import { mineTexts as texts } from './certificates.texts.js';

export default function MyCertificatesPage() {
  const { viewer } = useSession();
  const isMember = viewer?.roles.includes('MEMBER') ?? false;
  const { data, failure } = usePrivateQuery(MyCertificates, isMember ? {} : null);
  const pages = useOlder(data?.myCertificates, async (after) => (await request(MyCertificates, { after })).myCertificates);
  const { items } = pages;
  useHead({ title: texts.title, noIndex: true });
  return (
    <div class="editor">
      <nav class="crumbs">
        <a href="/yo">{texts.back}</a>
      </nav>
      <h1>{texts.title}</h1>
      <p class="muted">{texts.lead}</p>
      {viewer && !isMember ? <Notice>{texts.onlyMembers}</Notice> : null}
      {failure && !data ? <Notice tone="bad">{failure.message}</Notice> : null}
      {isMember && !data && !failure ? <Waiting text={texts.loading} /> : null}
      {data && items.length === 0 ? (
        <Empty title={texts.empty}>
          <p>{texts.emptyText}</p>
          <p>
            <a href="/intercambios">{texts.see}</a>
          </p>
        </Empty>
      ) : null}
      <CertificateList items={items} named />
      <More of={pages} label={texts.more} />
    </div>
  );
}
