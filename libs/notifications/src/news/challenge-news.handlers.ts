import { Injectable } from '@nestjs/common';
import { ChallengeNews, type ChallengeBrief, type EntryBrief } from '@lib/challenges';
import { Clock } from '@lib/kernel';
import { Members } from '@lib/members';
import { JobHandler, type Job } from '@lib/platform';
import { PracticeNews } from '@lib/practices';
import {
  accompaniedNotices,
  closedNotices,
  decidedNotices,
  enteredNotices,
  entryWithdrawnNotices,
  handedInNotices,
  joinedNotices,
  launchedNotices,
  leftNotices,
  notedNotices,
  reminderNotices,
  withdrawnNotices,
} from './challenge.texts.rules.js';
import type { Notice } from './notice.rules.js';
import { Announcements } from './announcements.js';
import { Notices } from './notices.service.js';

type OfEntry = { entryId: string; memberIds: readonly string[] };
type Decided = { workId: string; verdict: string; completed: boolean; at: string };

/** A challenge may have moved on before its job runs: what is no longer so is not told. */
@Injectable()
export class ChallengeNewsHandlers {
  constructor(
    private readonly clock: Clock,
    private readonly news: ChallengeNews,
    private readonly practices: PracticeNews,
    private readonly members: Members,
    private readonly announcements: Announcements,
    private readonly notices: Notices,
  ) {}

  /** Everyone whom it is for. */
  @JobHandler('challenge.launched')
  async launched({ challengeId, after }: { challengeId: string; after: string | null }): Promise<void> {
    const challenge = await this.news.challenge(challengeId);
    if (challenge?.state !== 'LAUNCHED') return;
    const say = (people: readonly string[]): Notice[] => launchedNotices(challenge, people);
    await this.announcements.tell({ task: 'challenge.launched', payload: { challengeId }, after, people: (last, most) => this.news.forWhom(challengeId, last, most), say });
  }

  @JobHandler('challenge.noted')
  async noted({ noteId }: { noteId: string }): Promise<void> {
    const note = await this.news.note(noteId);
    if (note) await this.tell(note.challengeId, (challenge) => notedNotices(challenge, note));
  }

  @JobHandler('challenge.reminder')
  async reminder({ stepId, hours, dueAt }: { stepId: string; hours: number; dueAt: string }): Promise<void> {
    const step = await this.news.step(stepId);
    const stands = step?.state === 'LAUNCHED' && step.dueAt.getTime() === Date.parse(dueAt) && step.dueAt > this.clock.now();
    if (step && stands) await this.notices.post(reminderNotices(step, hours));
  }

  @JobHandler('challenge.closed')
  closed({ challengeId }: { challengeId: string }): Promise<void> {
    return this.tell(challengeId, closedNotices);
  }

  @JobHandler('challenge.withdrawn')
  withdrawn({ challengeId }: { challengeId: string }): Promise<void> {
    return this.tell(challengeId, withdrawnNotices);
  }

  @JobHandler('challenge.entered')
  async entered({ entryId }: { entryId: string }): Promise<void> {
    const staff = await this.practices.staff('challenge.manage');
    await this.tellOf(entryId, (entry) => enteredNotices(entry, staff, entry.team.filter((id) => id !== entry.leaderId)));
  }

  @JobHandler('challenge.joined')
  joined({ entryId, memberIds }: OfEntry): Promise<void> {
    return this.tellOf(entryId, (entry) => joinedNotices(entry, memberIds.filter((id) => entry.team.includes(id))));
  }

  @JobHandler('challenge.left')
  async left({ entryId, memberId }: { entryId: string; memberId: string }, job: Job): Promise<void> {
    const [member] = await this.members.byIds([memberId]);
    await this.tellOf(entryId, (entry) => leftNotices(entry, entry.leaderId, member?.name ?? 'una persona', job.id));
  }

  @JobHandler('challenge.entry_withdrawn')
  async entryWithdrawn({ entryId, memberIds }: OfEntry): Promise<void> {
    const staff = await this.practices.staff('challenge.manage');
    await this.tellOf(entryId, (entry) => entryWithdrawnNotices(entry, memberIds, staff));
  }

  @JobHandler('challenge.handed_in')
  async handedIn({ handInId }: { handInId: string }): Promise<void> {
    const handIn = await this.news.handIn(handInId);
    const staff = await this.practices.staff('challenge.manage');
    if (handIn) await this.tellOf(handIn.entryId, (entry) => handedInNotices(entry, handIn, staff));
  }

  @JobHandler('challenge.decided')
  async decided({ workId, verdict, completed, at }: Decided): Promise<void> {
    const work = await this.news.work(workId);
    if (work?.state !== verdict) return;
    await this.tellOf(work.entryId, (entry) => decidedNotices(entry, work, { verdict, completed, cause: `${workId}:${at}` }));
  }

  @JobHandler('challenge.accompanied')
  async accompanied({ accompanimentId }: { accompanimentId: string }): Promise<void> {
    const note = await this.news.accompaniment(accompanimentId);
    if (note) await this.tellOf(note.entryId, (entry) => accompaniedNotices(entry, { id: accompanimentId, text: note.text }));
  }

  private async tell(challengeId: string, say: (challenge: ChallengeBrief) => Notice[]): Promise<void> {
    const challenge = await this.news.challenge(challengeId);
    if (challenge) await this.notices.post(say(challenge));
  }

  private async tellOf(entryId: string, say: (entry: EntryBrief) => Notice[]): Promise<void> {
    const entry = await this.news.entry(entryId);
    if (entry) await this.notices.post(say(entry));
  }
}
