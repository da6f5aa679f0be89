import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';

const MOST = 1_000;
const MOST_BYTES = 64 * 1024 * 1024;
const WORTH_COMPRESSING = 1_024;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

type Encoding = 'br' | 'gzip';

/** One answer that is the same for everyone: its text, and each way of sending it made at most once. */
export class SharedAnswer {
  readonly tag: string;
  private readonly encoded = new Map<Encoding, Promise<Buffer>>();

  constructor(
    readonly text: string,
    readonly until: number,
  ) {
    this.tag = `W/"${createHash('sha1').update(text).digest('base64url')}"`;
  }

  as(encoding: Encoding): Promise<Buffer> {
    const known = this.encoded.get(encoding);
    if (known) return known;
    const made = encoding === 'br' ? brotli(this.text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : zip(this.text);
    this.encoded.set(encoding, made);
    return made;
  }
}

/**
 * What any visitor may read, kept in this process for a few seconds. Any transaction that commits here empties it, so that who
 * changes something sees it; another process's change is seen when the seconds are over.
 */
@Injectable()
export class SharedAnswers {
  private readonly kept = new Map<string, SharedAnswer>();
  private readonly coming = new Map<string, Promise<SharedAnswer | null>>();
  private bytes = 0;
  private commits = 0;
  readonly seconds: number;

  constructor(@Inject(CONFIG) config: Config, database: Database) {
    this.seconds = config.sharedSeconds;
    database.onCommit(() => this.forget());
  }

  /** The answer under this key; made once, however many ask for it meanwhile. null is not kept. */
  async of(key: string, make: () => Promise<string | null>): Promise<SharedAnswer | null> {
    const known = this.kept.get(key);
    if (known && known.until > Date.now()) return known;
    const pending = this.coming.get(key);
    if (pending) return pending;
    const made = this.make(key, make).finally(() => {
      if (this.coming.get(key) === made) this.coming.delete(key);
    });
    if (this.seconds > 0) this.coming.set(key, made);
    return made;
  }

  /** Sent as what it is: public, good for a few seconds, and only its tag when the reader has it already. */
  async send(request: FastifyRequest, reply: FastifyReply, answer: SharedAnswer, type: string): Promise<void> {
    const lasts = this.seconds > 0 ? `public, max-age=0, s-maxage=${this.seconds}` : 'no-cache';
    void reply.header('cache-control', lasts).header('vary', 'Cookie, Accept-Encoding').header('etag', answer.tag);
    if (request.headers['if-none-match'] === answer.tag) return void reply.code(304).send();
    const encoding = answer.text.length < WORTH_COMPRESSING ? null : encodingFor(request.headers['accept-encoding']);
    void reply.header('content-type', type);
    if (encoding) void reply.header('content-encoding', encoding);
    void reply.send(encoding ? await answer.as(encoding) : answer.text);
  }

  private async make(key: string, make: () => Promise<string | null>): Promise<SharedAnswer | null> {
    const before = this.commits;
    const text = await make();
    if (text === null) return null;
    const answer = new SharedAnswer(text, Date.now() + this.seconds * 1000);
    // What was read before a commit may not be what is there now.
    if (this.seconds > 0 && before === this.commits) this.keep(key, answer);
    return answer;
  }

  private keep(key: string, answer: SharedAnswer): void {
    if (this.kept.size >= MOST || this.bytes > MOST_BYTES) this.empty();
    this.kept.set(key, answer);
    this.bytes += answer.text.length * 2;
  }

  private forget(): void {
    this.commits += 1;
    this.empty();
    this.coming.clear();
  }

  private empty(): void {
    this.kept.clear();
    this.bytes = 0;
  }
}

function encodingFor(accepted: string | undefined): Encoding | null {
  if (!accepted) return null;
  if (/\bbr\b(?!;q=0)/.test(accepted)) return 'br';
  return /\bgzip\b(?!;q=0)/.test(accepted) ? 'gzip' : null;
}
