import { Controller, Get, Inject, NotFoundException, Req, Res, ServiceUnavailableException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PageVisits } from '@lib/figures';
import { CONFIG, Public, RequestScopes, SharedAnswers, type Config } from '@lib/platform';
import { PageAnswers } from './page-answers.js';
import { builtPortal } from './portal-bundle.js';

const HTML = 'text/html; charset=utf-8';
/** What asks for a file that is not there gets a short answer, not a page. */
const FILE_OR_DOOR = /\.[a-z0-9]{1,8}$|^\/(?:graphql|health|buzon|assets)(?:\/|$)/i;

/** Every address that is not a file, a door or the admin app is a page of the portal. */
@Public()
@Controller()
export class PagesController {
  constructor(
    private readonly answers: PageAnswers,
    private readonly scopes: RequestScopes,
    private readonly shared: SharedAnswers,
    private readonly visits: PageVisits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('*')
  async page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { pathname, search } = new URL(request.url, 'http://portal');
    if (FILE_OR_DOOR.test(pathname)) throw new NotFoundException();
    const portal = await builtPortal();
    if (!portal) throw new ServiceUnavailableException();
    const plan = await portal.bundle.plan(pathname, search);
    const asked = (): void => this.visits.seen({ path: pathname, userAgent: request.headers['user-agent'], purpose: String(request.headers['sec-purpose'] ?? '') });
    let status = 200;
    let html = '';
    const render = async (): Promise<string | null> => {
      const scope = this.scopes.ofPage(request, reply);
      const answers = await this.answers.of(plan, { req: request, reply, audience: 'member', scope });
      const page = await portal.bundle.render({ path: pathname, search, answers, origin: this.config.publicUrl, manifest: portal.manifest });
      [status, html] = [page.status, page.html];
      return page.status === 200 && !answers.includes(undefined) ? page.html : null;
    };
    // The same for every visitor: rendered once for all who come within a few seconds.
    const answer = plan.kind === 'public' && !request.headers.cookie ? await this.shared.of(`page ${request.url}`, render) : null;
    if (answer) {
      asked();
      return this.shared.send(request, reply, answer, HTML);
    }
    if (html === '') await render();
    if (plan.kind === 'public' && status === 200) asked();
    void reply.code(status).header('content-type', HTML).header('cache-control', 'private, no-store').header('vary', 'Cookie, Accept-Encoding').send(html);
  }
}
