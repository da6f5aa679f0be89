import { Controller, Get, Header, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '@lib/platform';
import { Credentials } from '@lib/recognition';

const SHORT_NUMBER = /^\d{1,4}$/;
/** A rotation of keys and a revocation are seen by everyone within this time. */
const MINUTE = 'public, max-age=60';
const HOUR = 'public, max-age=3600';
const ANY_ORIGIN = '*';

/** What a verifier of credentials asks for, from whatever site it runs. */
@Public()
@Controller()
export class CredentialsController {
  constructor(private readonly credentials: Credentials) {}

  @Get('.well-known/did.json')
  async didDocument(@Res() reply: FastifyReply): Promise<void> {
    const document = await this.credentials.didDocument();
    void open(reply, MINUTE).type('application/did+json; charset=utf-8').send(JSON.stringify(document));
  }

  @Get('credenciales/emisor')
  @Header('access-control-allow-origin', ANY_ORIGIN)
  @Header('cross-origin-resource-policy', 'cross-origin')
  @Header('cache-control', HOUR)
  issuer(): object {
    return this.credentials.profile();
  }

  @Get('credenciales/logros/:insignia/:grade')
  async achievement(
    @Param('insignia') insignia: string,
    @Param('grade') grade: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.achievementOf(insignia, grade, '1', reply);
  }

  /** From the second version of an insignia on, each has its own address. */
  @Get('credenciales/logros/:insignia/:grade/:version')
  async laterAchievement(
    @Param('insignia') insignia: string,
    @Param('grade') grade: string,
    @Param('version') version: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.achievementOf(insignia, grade, version, reply);
  }

  private async achievementOf(insignia: string, grade: string, version: string, reply: FastifyReply): Promise<void> {
    const known = SHORT_NUMBER.test(grade) && SHORT_NUMBER.test(version);
    const found = known ? await this.credentials.achievement(insignia, Number(grade), Number(version)) : null;
    if (!found) throw new NotFoundException();
    void open(reply, HOUR).type('application/json; charset=utf-8').send(JSON.stringify(found));
  }

  @Get('credenciales/revocadas/:list')
  async statusList(@Param('list') list: string, @Res() reply: FastifyReply): Promise<void> {
    const signed = SHORT_NUMBER.test(list) ? await this.credentials.statusList(Number(list)) : null;
    if (!signed) throw new NotFoundException();
    void open(reply, MINUTE).type('application/vc+jwt').send(signed);
  }
}

function open(reply: FastifyReply, cache: string): FastifyReply {
  return reply
    .header('access-control-allow-origin', ANY_ORIGIN)
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('cache-control', cache);
}
