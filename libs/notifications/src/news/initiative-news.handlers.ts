import { Injectable } from '@nestjs/common';
import { InitiativeNews, type ContributionBrief, type InitiativeBrief } from '@lib/initiatives';
import { limaDate } from '@lib/kernel';
import { JobHandler, type Job } from '@lib/platform';
import { PracticeNews } from '@lib/practices';
import {
  accompaniedNotices,
  archivedNotices,
  contributedNotices,
  contributionHiddenNotices,
  hiddenNotices,
  nudgedNotices,
  reportedNotices,
  restoredNotices,
  sharedNotices,
  turnedNotices,
  usefulNotices,
} from './initiative.texts.rules.js';
import type { Notice } from './notice.rules.js';
import { Notices } from './notices.service.js';

const ACCOMPANY = 'initiative.accompany';
const OUT_OF_SIGHT = ['WITHDRAWN', 'HIDDEN'];

type Payload = { initiativeId: string };

/** An initiative may have moved on before its job runs: what is no longer so is not told. */
@Injectable()
export class InitiativeNewsHandlers {
  constructor(
    private readonly news: InitiativeNews,
    private readonly practices: PracticeNews,
    private readonly notices: Notices,
  ) {}

  @JobHandler('initiative.shared')
  async shared({ initiativeId }: Payload): Promise<void> {
    const staff = await this.practices.staff(ACCOMPANY);
    await this.tell(initiativeId, (one) => (OUT_OF_SIGHT.includes(one.state) ? [] : sharedNotices(one, staff)));
  }

  @JobHandler('initiative.contributed')
  contributed({ contributionId, parentId }: { contributionId: string; parentId: string | null }): Promise<void> {
    return this.tellOf(contributionId, parentId, (one) => (one.removed || one.hidden ? [] : contributedNotices(one)));
  }

  @JobHandler('initiative.useful')
  useful({ contributionId }: { contributionId: string }): Promise<void> {
    return this.tellOf(contributionId, null, (one) => (one.useful && !one.removed && !one.hidden ? usefulNotices(one) : []));
  }

  @JobHandler('initiative.accompanied')
  async accompanied({ initiativeId, accompanimentId }: Payload & { accompanimentId: string }): Promise<void> {
    const entry = await this.news.accompaniment(accompanimentId);
    if (entry) await this.tell(initiativeId, (one) => accompaniedNotices(one, { id: accompanimentId, ...entry }));
  }

  @JobHandler('initiative.nudged')
  nudged({ initiativeId }: Payload): Promise<void> {
    return this.tell(initiativeId, (one) => (one.nudgedAt ? nudgedNotices(one, limaDate(one.nudgedAt)) : []));
  }

  @JobHandler('initiative.archived')
  archived({ initiativeId }: Payload, job: Job): Promise<void> {
    return this.tell(initiativeId, (one) => (one.state === 'ARCHIVED' ? archivedNotices(one, job.id) : []));
  }

  @JobHandler('initiative.hidden')
  hidden({ initiativeId }: Payload, job: Job): Promise<void> {
    return this.tell(initiativeId, (one) => (one.state === 'HIDDEN' ? hiddenNotices(one, job.id) : []));
  }

  @JobHandler('initiative.restored')
  restored({ initiativeId }: Payload, job: Job): Promise<void> {
    return this.tell(initiativeId, (one) => (OUT_OF_SIGHT.includes(one.state) ? [] : restoredNotices(one, job.id)));
  }

  @JobHandler('initiative.contribution_hidden')
  contributionHidden({ contributionId }: { contributionId: string }, job: Job): Promise<void> {
    return this.tellOf(contributionId, null, (one) => (one.hidden ? contributionHiddenNotices(one, job.id) : []));
  }

  @JobHandler('initiative.turned')
  async turned({ initiativeId, practiceId }: Payload & { practiceId: string }): Promise<void> {
    const contributors = await this.news.contributors(initiativeId);
    await this.tell(initiativeId, (one) => (one.state === 'TURNED' ? turnedNotices(one, contributors, practiceId) : []));
  }

  @JobHandler('initiative.reported')
  async reported({ initiativeId, reportId }: Payload & { reportId: string }): Promise<void> {
    const staff = await this.practices.staff(ACCOMPANY);
    await this.tell(initiativeId, (one) => reportedNotices(one, staff, reportId));
  }

  private async tell(initiativeId: string, say: (one: InitiativeBrief) => Notice[]): Promise<void> {
    const one = await this.news.initiative(initiativeId);
    if (one) await this.notices.post(say(one));
  }

  private async tellOf(contributionId: string, parentId: string | null, say: (one: ContributionBrief) => Notice[]): Promise<void> {
    const one = await this.news.contribution(contributionId, parentId);
    if (one) await this.notices.post(say(one));
  }
}
