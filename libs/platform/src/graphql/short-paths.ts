import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SharedAnswers } from '../http/shared-answers.js';
import type { ShortPath } from './short-path.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/** The short paths of the doors, by address. Each door brings its own once its schema is made. */
@Injectable()
export class ShortPaths {
  private readonly doors = new Map<string, ShortPath>();

  constructor(private readonly answers: SharedAnswers) {}

  add(address: string, door: ShortPath): void {
    this.doors.set(address, door);
  }

  /** Whether it sent the answer; when not, this request goes the usual way. */
  async answered(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    if (request.method === 'GET') return this.sharedAnswered(request, reply);
    const body = await this.doors.get(request.url)?.answer(request, reply);
    if (typeof body !== 'string') return false;
    void reply.header('content-type', JSON_TYPE).header('cache-control', 'no-store').send(body);
    return true;
  }

  has({ method, url }: FastifyRequest): boolean {
    return this.doors.has(method === 'GET' ? addressOf(url) : url);
  }

  /** A query never changes anything, so that who asks by GET changes nothing either; the address says the whole question. */
  private async sharedAnswered(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    const door = this.doors.get(addressOf(request.url));
    if (!door || request.headers.cookie !== undefined) return false;
    const answer = await this.answers.of(request.url, () => door.shared(request, reply));
    if (answer) await this.answers.send(request, reply, answer, JSON_TYPE);
    return answer !== null;
  }
}

function addressOf(url: string): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}
