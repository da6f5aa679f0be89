import { failureOf, request } from '@lib/web-graphql';
import { KEPT, readKept, writeKept } from '../../drafts/kept-answers.js';
import { pauseAfter } from '../../drafts/status.js';
import { deviceStorage } from '../../offline/device-storage.js';
import { MeetingDetail, SaveMeetingNotes, type MeetingSheetFragment } from './meeting.gql.js';

export interface NotesText {
  notes: string;
  conclusions: string;
}
export interface KeptNotes extends NotesText {
  /** Revision of the server this text was written upon. */
  base: number;
  savedAt: string;
  sentAt: string | null;
  dirty: boolean;
}
export type NotesState =
  | { kind: 'still' | 'waiting' | 'sending' | 'retrying' }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; theirs: NotesText; revision: number };

const TYPING_PAUSE_MS = 1_500;
const same = (one: NotesText, other: NotesText) => one.notes === other.notes && one.conclusions === other.conclusions;

/** The notes of one meeting on this device: written at each keystroke, sent when there is signal, compared when somebody else wrote. */
export class NotesSync {
  status: NotesState = { kind: 'still' };
  private readonly place: string;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private failures = 0;

  constructor(
    accountId: string,
    private readonly meetingId: string,
    private readonly tell: () => void,
    private readonly onSaved: (meeting: MeetingSheetFragment) => void,
  ) {
    this.place = `${KEPT}:${accountId}:notas:${meetingId}`;
    // What the page before did not bring is not sent yet, whatever was sent before it.
    if (this.kept?.dirty) this.status = { kind: 'waiting' };
  }

  get kept(): KeptNotes | null {
    return readKept<KeptNotes>(this.place) ?? null;
  }

  /** False when the device refused to keep it: the screen says so. */
  get deviceKeeps(): boolean {
    return this.failed === false;
  }
  private failed = false;

  edit(text: NotesText, server: { revision: number; at: string | null }): void {
    const before = this.kept;
    const base = before?.dirty ? before.base : Math.max(server.revision, before?.base ?? 0);
    this.keep({ ...text, base, savedAt: new Date().toISOString(), sentAt: before?.sentAt ?? server.at, dirty: true });
    if (this.status.kind === 'conflict') return this.tell();
    if (this.status.kind !== 'sending') this.status = { kind: 'waiting' };
    this.plan(TYPING_PAUSE_MS);
    this.tell();
  }

  async send(): Promise<void> {
    const kept = this.kept;
    if (!kept?.dirty || this.status.kind === 'sending' || this.status.kind === 'conflict') return;
    this.stop();
    this.status = { kind: 'sending' };
    this.tell();
    const { notes, conclusions, base } = kept;
    try {
      const answer = await request(SaveMeetingNotes, {
        input: { id: this.meetingId, revision: base, notes: notes.trim(), conclusions: conclusions.trim() },
      });
      this.acknowledge(kept, answer.saveMeetingNotes);
    } catch (thrown) {
      const failure = failureOf(thrown);
      if (failure.reason === 'MEETING_NOTES_STALE') await this.compare(kept);
      else if (failure.passing || failure.kind === 'INTERNAL') this.again();
      else this.status = { kind: 'refused', message: failure.message };
    }
    this.tell();
  }

  choose(side: 'mine' | 'theirs'): void {
    const kept = this.kept;
    if (this.status.kind !== 'conflict' || !kept) return;
    const { theirs, revision } = this.status;
    this.status = { kind: 'waiting' };
    if (side === 'theirs') {
      deviceStorage().removeItem(this.place);
      this.status = { kind: 'still' };
      void this.read();
    } else {
      this.keep({ ...kept, base: revision, dirty: !same(kept, theirs) });
      void this.send();
    }
    this.tell();
  }

  /** What was sent and is the same as the server's has no reason to stay. */
  settle(revision: number): void {
    const kept = this.kept;
    if (kept && !kept.dirty && revision > kept.base) deviceStorage().removeItem(this.place);
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private acknowledge(sent: KeptNotes, meeting: MeetingSheetFragment): void {
    this.failures = 0;
    const current = this.kept ?? sent;
    const typed = !same(current, sent);
    this.keep({ ...current, base: meeting.notesRevision, sentAt: meeting.notesAt ?? current.savedAt, dirty: typed });
    this.status = { kind: typed ? 'waiting' : 'still' };
    if (typed) this.plan(TYPING_PAUSE_MS);
    this.onSaved(meeting);
  }

  /** A stale refusal may only be the echo of our own save whose answer was lost: then there is nothing to ask. */
  private async compare(sent: KeptNotes): Promise<void> {
    const meeting = await this.read();
    if (!meeting) return this.again();
    const theirs = { notes: meeting.notes, conclusions: meeting.conclusions };
    if (same(theirs, { notes: sent.notes.trim(), conclusions: sent.conclusions.trim() })) return this.acknowledge(sent, meeting);
    this.status = { kind: 'conflict', theirs, revision: meeting.notesRevision };
  }

  private async read(): Promise<MeetingSheetFragment | null> {
    const meeting = await request(MeetingDetail, { id: this.meetingId }).then(
      (answer) => answer.circleMeeting,
      () => null,
    );
    if (meeting) this.onSaved(meeting);
    return meeting;
  }

  private again(): void {
    this.failures += 1;
    this.status = { kind: 'retrying' };
    this.plan(pauseAfter(this.failures));
  }

  private plan(pause: number): void {
    this.stop();
    this.timer = setTimeout(() => void this.send(), pause);
  }

  private keep(kept: KeptNotes): void {
    writeKept(this.place, kept);
    this.failed = readKept<KeptNotes>(this.place)?.savedAt !== kept.savedAt;
  }
}
