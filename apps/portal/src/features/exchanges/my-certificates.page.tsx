import { request } from '@lib/web-graphql';
import { Empty, Notice, Waiting } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useHead } from '../../routing/head.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { CertificateList } from './certificate-list.js';
import { MyCertificates, type OwnCertificateFragment } from './certificates.gql.js';
import { mineTexts as texts } from './certificates.texts.js';

export default function MyCertificatesPage() {
  const { viewer } = useSession();
  const isMember = viewer?.roles.includes('MEMBER') ?? false;
  const { data, failure } = usePrivateQuery(MyCertificates, isMember ? {} : null);
  const [older, setOlder] = useState<{ items: OwnCertificateFragment[]; nextCursor: string | null } | null>(null);
  useHead({ title: texts.title, noIndex: true });
  const items = [...(data?.myCertificates.items ?? []), ...(older?.items ?? [])];
  const cursor = older ? older.nextCursor : (data?.myCertificates.nextCursor ?? null);
  const more = async () => {
    const page = (await request(MyCertificates, { after: cursor })).myCertificates;
    setOlder((before) => ({ items: [...(before?.items ?? []), ...page.items], nextCursor: page.nextCursor }));
  };
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
      {cursor ? (
        <p class="row pages">
          <button class="btn quiet" type="button" onClick={() => void more()}>
            {texts.more}
          </button>
        </p>
      ) : null}
    </div>
  );
}
