import '../../../../../libs/web-ui/src/styles/sheet.css';
import { request, useOlder } from '@lib/web-graphql';
import { Empty, Notice, shortDate, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { More } from '../../shell/more.js';
import { Interests } from './interests.js';
import { StateChip } from './state-chip.js';
import { MyTransferInterests, MyTransfers, type TransferLineFragment } from './transfers.gql.js';
import { transfersTexts as texts } from './transfers.texts.js';

function Line({ transfer }: { transfer: TransferLineFragment }) {
  return (
    <li>
      <a href={`/transferencias/${transfer.id}`}>
        {transfer.practiceTitle}
        <span class="note">
          {[texts.fromTo(transfer.originIgedName, transfer.adopterIgedName), texts.since(shortDate(transfer.stateSince))].join(
            ' · ',
          )}
        </span>
      </a>
      <StateChip state={transfer.state} />
    </li>
  );
}

export default function TransfersPage() {
  const { viewer } = useSession();
  const isMember = viewer?.roles.includes('MEMBER') ?? false;
  const { data, failure } = usePrivateQuery(MyTransfers, isMember ? {} : null);
  const wishes = usePrivateQuery(MyTransferInterests, isMember ? {} : null);
  const pages = useOlder(data?.myTransfers, async (after) => (await request(MyTransfers, { after })).myTransfers);
  const { items } = pages;
  useHead({ title: texts.title, noIndex: true });
  const interests = wishes.data?.myTransferInterests ?? [];
  return (
    <div class="editor">
      <div class="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p class="muted">{texts.lead}</p>
        </div>
      </div>
      {isMember ? null : <Notice>{texts.onlyMembers}</Notice>}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {isMember && !data && !failure ? <Waiting text={texts.loading} /> : null}
      {data && wishes.data && items.length === 0 && interests.length === 0 ? (
        <Empty title={texts.empty}>
          <p>{texts.emptyText}</p>
          <a class="btn" href="/muro">
            {texts.toWall}
          </a>
        </Empty>
      ) : null}
      {items.length > 0 ? (
        <ul class="card clip tasks">
          {items.map((transfer) => (
            <Line key={transfer.id} transfer={transfer} />
          ))}
        </ul>
      ) : null}
      <More of={pages} label={texts.more} />
      <Interests title={texts.wanted} lead={texts.wantedLead} interests={interests.filter(({ mine }) => mine)} />
      <Interests title={texts.wanting} lead={texts.wantingLead} interests={interests.filter(({ mine }) => !mine)} />
    </div>
  );
}
