import { request, RequestFailure, useCache, type QueryCache } from '@lib/web-graphql';
import { useEffect, useState } from 'preact/hooks';
import { MyPractice } from '../features/sheet/sheet.gql.js';
import { deviceStorage, isShared } from '../offline/device-storage.js';
import { isNewPractice } from '../offline/new-practices.js';
import { submitTexts } from '../offline/offline.texts.js';
import { tellQueueChanged } from '../offline/waiting-count.js';
import { useSession } from '../session/session.js';
import { inputOf } from './body.js';
import { DeviceDrafts, type DraftKey, type DraftRecord } from './device.js';
import { SaveSection } from './save-section.gql.js';
import { DraftSync, type Saved } from './sync.js';

let current: { accountId: string; sync: DraftSync } | null = null;
let onExpired = (): void => undefined;

function applySaved(cache: QueryCache, key: DraftKey, saved: Saved): void {
  const known = cache.read(MyPractice, { id: key.practiceId })?.myPractice;
  cache.forget('MyPractices');
  cache.forget('HomeMine');
  if (!known) return;
  const sections = known.sections.map((section) => (section.key === key.section ? saved.section : section));
  const { title, status, canSubmit, updatedAt } = saved.practice;
  cache.write(MyPractice, { id: key.practiceId }, {
    myPractice: { ...known, sections, missing: saved.missing, title, status, canSubmit, updatedAt },
  });
}

async function send(accountId: string, key: DraftKey, record: DraftRecord): Promise<Saved> {
  // A draft begun without signal is first created by the queue.
  if (isNewPractice(accountId, key.practiceId)) throw new RequestFailure('UNAVAILABLE', submitTexts.notStarted);
  const input = { practiceId: key.practiceId, section: key.section, revision: record.base, ...inputOf(record.body) };
  return (await request(SaveSection, { input })).saveSection;
}

function start(accountId: string, cache: QueryCache): DraftSync {
  const sync = new DraftSync({
    device: new DeviceDrafts(accountId, deviceStorage()),
    send: (key, record) => send(accountId, key, record),
    fetch: async (key) => {
      const data = await request(MyPractice, { id: key.practiceId });
      cache.write(MyPractice, { id: key.practiceId }, data);
      return data.myPractice?.sections.find((section) => section.key === key.section) ?? null;
    },
    onSaved: (key, saved) => applySaved(cache, key, saved),
    onExpired: () => onExpired(),
    now: () => new Date().toISOString(),
  });
  window.addEventListener('online', () => void sync.flush());
  window.addEventListener('storage', (event) => sync.heard(event.key));
  // Leaving the tab is often the last thing a phone lets a page do.
  document.addEventListener('visibilitychange', () => void (document.visibilityState === 'hidden' && sync.flush()));
  sync.subscribe(tellQueueChanged);
  if (isShared())
    window.addEventListener('beforeunload', (event) => {
      if (sync.unsent().length > 0) event.preventDefault();
    });
  void sync.flush();
  return sync;
}

/** The drafts of the person who is in; the screen follows every change of their state. */
export function useDrafts(): DraftSync | null {
  const { viewer, expired, expire } = useSession();
  const cache = useCache();
  const [, tick] = useState(0);
  const accountId = viewer?.id;
  if (accountId && current?.accountId !== accountId && typeof localStorage !== 'undefined')
    current = { accountId, sync: start(accountId, cache) };
  const sync = accountId ? (current?.sync ?? null) : null;
  onExpired = expire;
  useEffect(() => sync?.subscribe(() => tick((count) => count + 1)), [sync]);
  useEffect(() => {
    if (!expired) void sync?.flush();
  }, [expired, sync]);
  return sync;
}
