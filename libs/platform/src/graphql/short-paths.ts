import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ShortPath } from './short-path.js';

/** The short paths of the doors, by address. Each door brings its own once its schema is made. */
@Injectable()
export class ShortPaths {
  private readonly doors = new Map<string, ShortPath>();

  add(address: string, door: ShortPath): void {
    this.doors.set(address, door);
  }

  /** null: this request goes the usual way. */
  async answer(request: FastifyRequest, reply: FastifyReply): Promise<string | null> {
    return this.doors.get(request.url)?.answer(request, reply) ?? null;
  }

  has(address: string): boolean {
    return this.doors.has(address);
  }
}
