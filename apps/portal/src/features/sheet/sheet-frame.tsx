import { Empty, Notice, Waiting } from '@lib/web-ui';
import type { ComponentChildren } from 'preact';
import type { MySheet, useMyPractice } from './use-my-practice.js';
import { sheetTexts as texts } from './sheet.texts.js';

/** Waiting, failed and not-found are the same on every screen of a sheet. */
export function SheetFrame(props: { state: ReturnType<typeof useMyPractice>; children: (practice: MySheet) => ComponentChildren }) {
  const { practice, failure, loading, reload } = props.state;
  if (practice) return <>{props.children(practice)}</>;
  if (failure)
    return (
      <Notice tone="bad">
        <p>{failure.message}</p>
        <button class="btn quiet" type="button" onClick={() => void reload()}>
          Reintentar
        </button>
      </Notice>
    );
  if (loading) return <Waiting text={texts.loading} />;
  return (
    <Empty title={texts.notFound} level={1}>
      <a class="btn" href="/mis-practicas">
        {texts.toMine}
      </a>
    </Empty>
  );
}

export function SheetCrumbs(props: { practice?: MySheet }) {
  return (
    <nav class="crumbs" aria-label={texts.crumbs}>
      <a href="/mis-practicas">{texts.mine}</a>
      {props.practice ? (
        <>
          {' › '}
          <a href={`/mis-practicas/${props.practice.id}`}>{props.practice.title}</a>
        </>
      ) : null}
    </nav>
  );
}
