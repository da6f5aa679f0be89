import '../../../../../libs/web-ui/src/styles/sheet.css';
import '../../../../../libs/web-ui/src/styles/transfers.css';
import { useCache } from '@lib/web-graphql';
import { Bar, Empty, Notice, Waiting } from '@lib/web-ui';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useHead } from '../../routing/head.js';
import type { PageProps } from '../../routing/page.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { AgreementPart } from './agreement-part.js';
import { ClosePart, StopPart } from './ending-part.js';
import { MilestonesPart } from './milestones-part.js';
import { NormPart, OwnPart } from './own-part.js';
import { HistoryPart, PeoplePart } from './people-part.js';
import { BeginPart, PlanPart } from './plan-part.js';
import { ResultPart } from './result-part.js';
import { StateChip } from './state-chip.js';
import { TalkPart } from './talk-part.js';
import { TransferDetail, type MyTransferFragment } from './transfers.gql.js';
import {
  agreementTexts,
  detailTexts as texts,
  milestoneTexts,
  planTexts,
  resultTexts,
  talkTexts,
  transfersTexts,
} from './transfers.texts.js';
import type { PartProps } from './use-verb.js';

const AT: Record<MyTransferFragment['state'], number> = {
  TALKING: 1,
  AGREED: 2,
  UNDERWAY: 3,
  REPORTED: 4,
  VERIFIED: 5,
  SUSTAINED: 5,
  ADAPTED: 5,
  STOPPED: 0,
};

function Fold({ title, open, children }: { title: string; open: boolean; children: ComponentChildren }) {
  return (
    <details class="card pad part-fold" open={open}>
      <summary>
        <h2 class="h3">{title}</h2>
      </summary>
      {children}
    </details>
  );
}

function Standing({ transfer }: Pick<PartProps, 'transfer'>) {
  const { state, version, publishedVersion, practiceSlug, reason, lesson } = transfer;
  const at = AT[state];
  const step = texts.step(at, texts.steps.length, texts.steps[at - 1] ?? '');
  return (
    <>
      {at > 0 ? (
        <div class="progress">
          <Bar value={at} most={texts.steps.length} label={step} />
          <p class="small muted">{step}</p>
        </div>
      ) : null}
      <p class="small muted">{texts.version(version)}</p>
      {publishedVersion !== null && publishedVersion > version ? (
        <Notice>
          {texts.newVersion(publishedVersion)}{' '}
          <a href={`/practicas/${practiceSlug ?? ''}/cambios?de=${version}&a=${publishedVersion}`}>{texts.whatChanged}</a>
        </Notice>
      ) : null}
      {state === 'STOPPED' ? (
        <Notice tone="warn">
          {texts.stopped}: {reason}
        </Notice>
      ) : null}
      {lesson ? (
        <section class="card pad">
          <h2 class="h3">{texts.lesson}</h2>
          <p class="pre">{lesson}</p>
        </section>
      ) : null}
    </>
  );
}

function Parts(props: PartProps) {
  const { transfer } = props;
  const at = AT[transfer.state];
  return (
    <div class="stack">
      <ClosePart {...props} />
      <Fold title={talkTexts.title} open={at === 1}>
        <TalkPart {...props} />
      </Fold>
      <Fold title={agreementTexts.title} open={at === 1}>
        <AgreementPart {...props} />
      </Fold>
      {transfer.blocks.length > 0 ? (
        <Fold title={planTexts.title} open={at === 2}>
          <PlanPart {...props} />
        </Fold>
      ) : null}
      {transfer.agreement && at !== 1 ? (
        <Fold title={milestoneTexts.title} open={at === 2 || at === 3}>
          <MilestonesPart {...props} />
        </Fold>
      ) : null}
      <BeginPart {...props} />
      {at >= 3 && transfer.kind === 'VERTICAL' ? (
        <Fold title={resultTexts.norm} open={at === 3}>
          <NormPart {...props} />
        </Fold>
      ) : null}
      {at >= 3 ? (
        <>
          {transfer.kind === 'HORIZONTAL' || transfer.ownPractice ? (
            <Fold title={resultTexts.own} open={at === 3}>
              <OwnPart {...props} />
            </Fold>
          ) : null}
          <Fold title={resultTexts.title} open>
            <ResultPart {...props} />
          </Fold>
        </>
      ) : null}
      <Fold title={texts.people} open={false}>
        <PeoplePart {...props} />
      </Fold>
      <Fold title={texts.history} open={false}>
        <HistoryPart {...props} />
      </Fold>
      <StopPart {...props} />
    </div>
  );
}

export default function TransferDetailPage({ params }: PageProps) {
  const { data, failure } = usePrivateQuery(TransferDetail, { id: params.id ?? '' });
  const [changed, setChanged] = useState<MyTransferFragment | null>(null);
  const cache = useCache();
  const transfer = changed?.id === params.id ? changed : (data?.transfer ?? null);
  const onChanged = (next: MyTransferFragment) => {
    for (const name of ['MyTransfers', 'MyTransferInterests', 'TransferDetail', 'Adoptions']) cache.forget(name);
    setChanged(next);
  };
  useHead({ title: transfer?.practiceTitle ?? texts.back, noIndex: true });
  return (
    <div class="editor">
      <nav class="crumbs">
        <a href="/transferencias">{texts.back}</a>
      </nav>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {!data && !transfer && !failure ? <Waiting text={texts.loading} /> : null}
      {data && !transfer ? (
        <Empty title={texts.missing} level={1}>
          <p>{texts.missingText}</p>
        </Empty>
      ) : null}
      {transfer ? (
        <>
          <h1>
            {transfer.practiceSlug ? (
              <a href={`/practicas/${transfer.practiceSlug}`}>{transfer.practiceTitle}</a>
            ) : (
              transfer.practiceTitle
            )}
          </h1>
          <p class="row">
            <StateChip state={transfer.state} />
            <span class="chip plain">{texts.sides[transfer.side]}</span>
          </p>
          <p class="muted">{transfersTexts.fromTo(transfer.originIgedName, transfer.adopterIgedName)}</p>
          <Standing transfer={transfer} />
          <Parts key={transfer.state} transfer={transfer} onChanged={onChanged} />
        </>
      ) : null}
    </div>
  );
}
