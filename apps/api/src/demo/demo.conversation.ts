import { Injectable } from '@nestjs/common';
import { CommentUseful, Comments, Following, Reports } from '@lib/practices';
import { conversationData, type DemoRemark } from './demo.data.js';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';
import type { Timeline } from './demo.timeline.js';

const practiceOf = (key: string): string => demoId(`practice:${key}`);
const commentOf = (key: string): string => demoId(`comment:${key}`);

/** Comments, answers, marks, interest and one report, so that every part of a conversation is seen with something in it. */
@Injectable()
export class DemoConversation {
  constructor(
    private readonly people: DemoPeople,
    private readonly comments: Comments,
    private readonly useful: CommentUseful,
    private readonly following: Following,
    private readonly reports: Reports,
  ) {}

  async tell(time: Timeline): Promise<void> {
    const { comments, interests, follows, report } = conversationData();
    for (const { practice, answers, ...comment } of comments) {
      await this.say(time, practice, comment, null);
      for (const answer of answers) await this.say(time, practice, answer, commentOf(comment.key));
    }
    for (const { key, practice, by, daysAgo, message } of interests) {
      time.daysAgo(daysAgo);
      await this.following.want(this.people.viewer(by), { id: demoId(`interest:${key}`), practiceId: practiceOf(practice), message });
    }
    for (const { practice, by } of follows) await this.following.follow(this.people.viewer(by), practiceOf(practice));
    time.daysAgo(report.daysAgo);
    const { reason, note } = report;
    const id = demoId('report');
    await this.reports.report(this.people.viewer(report.by), { id, commentId: commentOf(report.comment), reason, note });
  }

  private async say(time: Timeline, practice: string, { key, by, daysAgo, text, useful }: DemoRemark, parentId: string | null): Promise<void> {
    time.daysAgo(daysAgo);
    const id = commentOf(key);
    await this.comments.write(this.people.viewer(by), { id, practiceId: practiceOf(practice), parentId, text });
    for (const one of useful) await this.useful.mark(this.people.viewer(one), id);
  }
}
