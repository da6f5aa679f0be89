import { failureOf, type RequestFailure } from '@lib/web-graphql';
import type { SheetSectionFragment } from '../features/sheet/sheet.gql.js';
import { bodyOf, sameBody, type SectionBody } from './body.js';
import type { DeviceDrafts, DraftKey, DraftRecord } from './device.js';
import type { SaveSectionResult } from './save-section.gql.js';
import { pauseAfter, type SendStatus } from './status.js';

const TYPING_PAUSE_MS = 1_500;
const UNANSWERED_KEPT = 8;

export type Saved = SaveSectionResult['saveSection'];

export interface SyncPorts {
  device: DeviceDrafts;
  send: (key: DraftKey, record: DraftRecord) => Promise<Saved>;
  /** The section as the server has it now; null when the practice is no longer ours to write. */
  fetch: (key: DraftKey) => Promise<SheetSectionFragment | null>;
  onSaved: (key: DraftKey, saved: Saved) => void;
  onExpired: () => void;
  now: () => string;
}

interface Line {
  status: SendStatus;
  failures: number;
  timer: ReturnType<typeof setTimeout> | null;
  /** What is on its way, until its answer was heard. */
  flight: Promise<void>;
}

const nameOf = (key: DraftKey) => `${key.practiceId}:${key.section}`;
const STILL: SendStatus = { kind: 'still' };
const withoutUnanswered = ({ unanswered: _, ...record }: DraftRecord): DraftRecord => record;

/** Keeps every keystroke on the device and brings it to the server when there is one. One per account and tab. */
export class DraftSync {
  private readonly lines = new Map<string, Line>();
  private readonly listeners = new Set<() => void>();
  /** True once the account left: an answer that comes later writes nothing back. */
  private forgotten = false;
  /** False once the device has refused to keep a text. */
  deviceKeeps = true;

  constructor(private readonly ports: SyncPorts) {}

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  record(key: DraftKey): DraftRecord | null {
    return this.ports.device.read(key);
  }

  status(key: DraftKey): SendStatus {
    const known = this.lines.get(nameOf(key))?.status;
    if (known) return known;
    return this.record(key)?.dirty ? { kind: 'waiting' } : STILL;
  }

  unsent(): { key: DraftKey; record: DraftRecord }[] {
    return this.ports.device.all().filter(({ record }) => record.dirty);
  }

  edit(key: DraftKey, body: SectionBody, section: { revision: number; title: string; savedAt: string | null }): void {
    const before = this.record(key);
    const base = before?.dirty ? before.base : Math.max(section.revision, before?.base ?? 0);
    const { unanswered } = before ?? {};
    const record = { body, base, savedAt: this.ports.now(), sentAt: before?.sentAt ?? section.savedAt, dirty: true, title: section.title };
    this.keep(key, unanswered ? { ...record, unanswered } : record);
    const line = this.line(key);
    if (line.status.kind === 'conflict' || line.status.kind === 'expired') return this.tell();
    if (line.status.kind !== 'sending') line.status = { kind: 'waiting' };
    this.plan(key, TYPING_PAUSE_MS);
    this.tell();
  }

  /**
   * What the server has now: a clean copy on the device has no reason to stay. What is being written in this tab keeps its own
   * text until somebody else changes it: the server forgets a row still empty and the space after a word.
   */
  settle(practiceId: string, sections: { key: string; revision: number }[]): void {
    for (const section of sections) {
      const key = { practiceId, section: section.key };
      const record = this.record(key);
      if (!record || record.dirty) continue;
      const inHand = this.lines.has(nameOf(key)) && section.revision === record.base;
      if (section.revision >= record.base && !inHand) this.ports.device.remove(key);
    }
  }

  /** Sends everything that waits, now: at start, when the signal is back, after login, or when the person asks. What is on its way already is waited for. */
  async flush(): Promise<void> {
    const flying: DraftKey[] = [];
    for (const { key } of this.unsent()) {
      const { kind } = this.line(key).status;
      if (kind === 'sending') flying.push(key);
      else if (kind !== 'conflict') await this.send(key);
    }
    for (const key of flying) {
      await this.line(key).flight;
      // Written on meanwhile.
      if (this.status(key).kind === 'waiting') await this.send(key);
    }
  }

  choose(key: DraftKey, side: 'mine' | 'theirs'): void {
    const line = this.line(key);
    const record = this.record(key);
    if (line.status.kind !== 'conflict' || !record) return;
    const { theirs, revision, savedAt } = line.status;
    line.status = STILL;
    const own = withoutUnanswered(record);
    if (side === 'mine') this.keep(key, { ...own, base: revision, dirty: true });
    else this.keep(key, { ...own, body: theirs, base: revision, dirty: false, sentAt: savedAt });
    if (side === 'mine') void this.send(key);
    this.tell();
  }

  forget(): void {
    this.forgotten = true;
    for (const line of this.lines.values()) if (line.timer) clearTimeout(line.timer);
    this.lines.clear();
    this.ports.device.wipe();
  }

  drop(practiceId: string): void {
    for (const { key } of this.ports.device.all()) if (key.practiceId === practiceId) this.ports.device.remove(key);
  }

  /** Another tab of this account wrote: what is shown here must follow it. */
  heard(storageName: string | null): void {
    if (storageName && this.ports.device.keyOf(storageName)) this.tell();
  }

  private async send(key: DraftKey): Promise<void> {
    const line = this.line(key);
    const record = this.record(key);
    if (!record?.dirty || line.status.kind === 'sending') return;
    if (line.timer) clearTimeout(line.timer);
    line.status = { kind: 'sending' };
    this.note(key, record);
    line.flight = this.bring(key, record);
    this.tell();
    await line.flight;
  }

  private async bring(key: DraftKey, record: DraftRecord): Promise<void> {
    try {
      this.acknowledge(key, record, await this.ports.send(key, record));
    } catch (thrown) {
      await this.failed(key, record, failureOf(thrown));
    }
    this.tell();
  }

  private acknowledge(key: DraftKey, sent: DraftRecord, saved: Saved): void {
    const line = this.line(key);
    line.failures = 0;
    const current = this.record(key) ?? sent;
    const typedMeanwhile = !sameBody(current.body, sent.body);
    this.keep(key, { ...withoutUnanswered(current), base: saved.section.revision, sentAt: saved.section.savedAt ?? this.ports.now(), dirty: typedMeanwhile });
    line.status = typedMeanwhile ? { kind: 'waiting' } : STILL;
    if (typedMeanwhile) this.plan(key, TYPING_PAUSE_MS);
    this.ports.onSaved(key, saved);
  }

  private async failed(key: DraftKey, record: DraftRecord, failure: RequestFailure): Promise<void> {
    const line = this.line(key);
    if (failure.kind === 'UNAUTHENTICATED') {
      line.status = { kind: 'expired' };
      return this.ports.onExpired();
    }
    if (failure.reason === 'PRACTICE_SECTION_STALE') return this.compare(key, record);
    if (!failure.passing && failure.kind !== 'INTERNAL') {
      // Written on meanwhile: what was refused is not what stands there now.
      const typedMeanwhile = !sameBody((this.record(key) ?? record).body, record.body);
      line.status = typedMeanwhile ? { kind: 'waiting' } : { kind: 'refused', failure };
      if (typedMeanwhile) this.plan(key, TYPING_PAUSE_MS);
      return;
    }
    line.failures += 1;
    line.status = { kind: 'retrying', failure };
    this.plan(key, pauseAfter(line.failures));
  }

  /** Written before it is sent: the page may be left before the answer, and the next page must know its own echo. */
  private note(key: DraftKey, { body }: DraftRecord): void {
    const record = this.record(key);
    if (!record) return;
    const others = (record.unanswered ?? []).filter((one) => !sameBody(one, body));
    this.keep(key, { ...record, unanswered: [...others, body].slice(-UNANSWERED_KEPT) });
  }

  /** A stale refusal may only be the echo of our own save whose answer was lost: then there is nothing to ask. */
  private async compare(key: DraftKey, sent: DraftRecord): Promise<void> {
    const line = this.line(key);
    try {
      const section = await this.ports.fetch(key);
      if (!section) throw new Error('gone');
      const theirs = bodyOf(section);
      const current = this.record(key) ?? sent;
      if ([sent.body, current.body, ...(current.unanswered ?? [])].some((ours) => sameBody(theirs, ours))) {
        const dirty = !sameBody(theirs, current.body);
        this.keep(key, { ...withoutUnanswered(current), base: section.revision, sentAt: section.savedAt, dirty });
        line.status = dirty ? { kind: 'waiting' } : STILL;
        if (dirty) this.plan(key, 0);
        return;
      }
      line.status = { kind: 'conflict', theirs, revision: section.revision, savedAt: section.savedAt };
    } catch (thrown) {
      line.failures += 1;
      line.status = { kind: 'retrying', failure: failureOf(thrown) };
      this.plan(key, pauseAfter(line.failures));
    }
  }

  private plan(key: DraftKey, pause: number): void {
    const line = this.line(key);
    if (line.timer) clearTimeout(line.timer);
    if (!this.forgotten) line.timer = setTimeout(() => void this.send(key), pause);
  }

  private keep(key: DraftKey, record: DraftRecord): void {
    if (!this.forgotten) this.deviceKeeps = this.ports.device.write(key, record);
  }

  private line(key: DraftKey): Line {
    const name = nameOf(key);
    const line = this.lines.get(name) ?? { status: this.status(key), failures: 0, timer: null, flight: Promise.resolve() };
    this.lines.set(name, line);
    return line;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
