import { Controller, Get, Inject, NotFoundException, Req, Res, ServiceUnavailableException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, Public, RequestScopes, type Config } from '@lib/platform';
import { PageAnswers } from './page-answers.js';
import { builtPortal } from './portal-bundle.js';

const SHARED_FOR_A_MOMENT = 'public, max-age=0, s-maxage=15, stale-while-revalidate=60';
/** What asks for a file that is not there gets a short answer, not a page. */
const FILE_OR_DOOR = /\.[a-z0-9]{1,8}$|^\/(?:graphql|health|buzon|assets)(?:\/|$)/i;

/** Every address that is not a file, a door or the admin app is a page of the portal. */
@Public()
@Controller()
export class PagesController {
  constructor(
    private readonly answers: PageAnswers,
    private readonly scopes: RequestScopes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('*')
  async page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { pathname, search } = new URL(request.url, 'http://portal');
    if (FILE_OR_DOOR.test(pathname)) throw new NotFoundException();
    const portal = await builtPortal();
    if (!portal) throw new ServiceUnavailableException();
    const plan = await portal.bundle.plan(pathname, search);
    const scope = this.scopes.ofPage(request, reply);
    const answers = await this.answers.of(plan, { req: request, reply, audience: 'member', scope });
    const page = await portal.bundle.render({ path: pathname, search, answers, origin: this.config.publicUrl, manifest: portal.manifest });
    const shared = !request.headers.cookie && plan.kind === 'public' && page.status === 200;
    void reply
      .code(page.status)
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', shared ? SHARED_FOR_A_MOMENT : 'private, no-store')
      .header('vary', 'Cookie, Accept-Encoding')
      .send(page.html);
  }
}
