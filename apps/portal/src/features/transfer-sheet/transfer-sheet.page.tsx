import { useCache } from '@lib/web-graphql';
import { Bar, Empty, Notice, Waiting } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useHead } from '../../routing/head.js';
import type { PageProps } from '../../routing/page.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { AreaForm } from './area-form.js';
import { TransferSheet, type TransferSheetAllFragment } from './transfer-sheet.gql.js';
import { transferSheetTexts as texts } from './transfer-sheet.texts.js';

function Sheet({ first }: { first: TransferSheetAllFragment }) {
  const [sheet, setSheet] = useState(first);
  const cache = useCache();
  const saved = (next: TransferSheetAllFragment) => {
    setSheet(next);
    for (const name of ['TransferSheet', 'MyRoute']) cache.forget(name);
  };
  const progress = texts.progress(sheet.filled, sheet.areas.length);
  return (
    <div class="editor">
      <nav class="crumbs">
        <a href={`/mis-practicas/${sheet.practiceId}`}>{texts.back}</a>
      </nav>
      <h1>{texts.title}</h1>
      <p>
        <b>{sheet.title}</b>
      </p>
      <p class="muted">
        {texts.lead} {texts.own}
      </p>
      <div class="progress">
        <Bar value={sheet.filled} most={sheet.areas.length} label={progress} />
        <p class="small muted">{progress}</p>
      </div>
      <div class="stack">
        {sheet.areas.map((area) => (
          <AreaForm key={area.id} practiceId={sheet.practiceId} area={area} onSaved={saved} />
        ))}
      </div>
    </div>
  );
}

export default function TransferSheetPage({ params }: PageProps) {
  const read = usePrivateQuery(TransferSheet, { practiceId: params.id ?? '' });
  useHead({ title: texts.title, noIndex: true });
  if (read.failure) return <Notice tone="bad">{read.failure.message}</Notice>;
  if (!read.data) return <Waiting text={texts.loading} />;
  const sheet = read.data.transferSheet;
  if (sheet) return <Sheet first={sheet} key={sheet.practiceId} />;
  return (
    <Empty title={texts.notYet} level={1}>
      <a class="btn" href="/mis-practicas">
        {texts.toMine}
      </a>
    </Empty>
  );
}
