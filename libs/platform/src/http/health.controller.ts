import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/decorators.js';
import { Database } from '../database/database.js';
import { Lifecycle } from './lifecycle.js';

const DATABASE_LIMIT_MS = 1_000;

@Public()
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly lifecycle: Lifecycle,
  ) {}

  /** The process turns: restart it when this does not answer. */
  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** It can serve people now: send it no traffic otherwise. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string }> {
    void reply.header('cache-control', 'no-store');
    if (!this.lifecycle.stopping && (await this.databaseAnswers())) return { status: 'ok' };
    void reply.code(503).header('retry-after', '5');
    return { status: this.lifecycle.stopping ? 'stopping' : 'database' };
  }

  private async databaseAnswers(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), DATABASE_LIMIT_MS)));
    const answer = this.database.rows({ name: 'health_ready', text: 'select 1' }).then(
      () => true,
      () => false,
    );
    return Promise.race([answer, late]).finally(() => clearTimeout(timer));
  }
}
