import { Controller, Get, Header, HttpCode, NotFoundException, Param, Post, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Public, escapeHtml, plainPage } from '@lib/platform';
import { TOPICS } from './preference.rules.js';
import { Unsubscribe, type Stopped } from './unsubscribe.service.js';

type Request = { url: string; method: string; headers: Record<string, string | string[] | undefined> };
type Hooked = { addHook(name: 'onRequest', hook: (request: Request, reply: unknown, done: () => void) => void): void };

const PATH = 'avisos/baja';
const HTML = 'text/html; charset=utf-8';

function nameOf(stopped: Stopped): string {
  return stopped === 'WEEKLY' ? 'el resumen semanal' : `los avisos de «${TOPICS[stopped].name}»`;
}

/** The last link of each mail. Opening it asks; only POST stops, so that a mail scanner that follows links stops nothing. */
@Public()
@Controller(PATH)
export class UnsubscribeController implements OnModuleInit {
  constructor(
    private readonly unsubscribe: Unsubscribe,
    private readonly host: HttpAdapterHost,
  ) {}

  /** RFC 8058 lets the mail program post its one field as multipart: here nobody reads the body, so it is taken as a form. */
  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<Hooked>();
    fastify?.addHook('onRequest', ({ url, method, headers }, _reply, done) => {
      const multipart = String(headers['content-type'] ?? '').startsWith('multipart/form-data');
      if (method === 'POST' && multipart && url.startsWith(`/${PATH}/`))
        headers['content-type'] = 'application/x-www-form-urlencoded';
      done();
    });
  }

  @Get(':token')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @Header('x-robots-tag', 'noindex')
  async ask(@Param('token') token: string): Promise<string> {
    const asked = await this.unsubscribe.read(token);
    if (!asked) throw new NotFoundException();
    const what = escapeHtml(nameOf(asked.stopped));
    return plainPage(
      'Dejar de recibir avisos',
      `<h1>Dejar de recibir avisos</h1><p>Ya no te llegará al correo ${what}. En tu bandeja los verás igual.</p>
       <form method="post" action="/${PATH}/${escapeHtml(token)}"><button>Dejar de recibir</button></form>
       <p><a href="/yo/avisos">Elegir qué avisos me llegan</a></p>`,
    );
  }

  @Post(':token')
  @HttpCode(200)
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  async stop(@Param('token') token: string): Promise<string> {
    const stopped = await this.unsubscribe.stop(token);
    if (!stopped) throw new NotFoundException();
    return plainPage(
      'Listo',
      `<h1>Listo</h1><p>Ya no te llegará al correo ${escapeHtml(nameOf(stopped))}.</p><p><a href="/yo/avisos">Elegir qué avisos me llegan</a></p>`,
    );
  }
}
