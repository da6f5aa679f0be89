import { Controller, Get, Header, NotFoundException, Param, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Documents } from '@lib/documents';
import { CurrentViewer, Database, Requires, type Viewer } from '@lib/platform';
import { daysInWords, exchangeTitle } from '../exchange/exchange.rules.js';
import { PASS_PREFIX } from './registration.rules.js';

/** What of fastify's reply is used here. */
type Reply = { header(name: string, value: string): Reply };

/** $1 registration, $2 its member, or null at the desk. */
const PASS = {
  name: 'registration_pass',
  text: /* sql */ `
    select r.name, coalesce(g.name, r.institution) as "igedName", r.post, r.code, r.updated_at as "madeAt", x.number, x.name as exchange, x.venue,
      x.starts_on::text as "startsOn", x.ends_on::text as "endsOn", (select c.crew from internship_place c where c.registration_id = r.id) as crew
    from exchange_registration r join exchange x on x.id = r.exchange_id left join iged g on g.code = r.iged_code
    where r.id = $1 and r.state = 'REGISTERED' and ($2::uuid is null or r.member_id = $2)`,
};

type Pass = Record<'name' | 'igedName' | 'post' | 'code' | 'exchange' | 'venue' | 'startsOn' | 'endsOn', string> & { number: number; madeAt: Date; crew: number | null };

abstract class Passes {
  constructor(
    private readonly db: Database,
    private readonly documents: Documents,
  ) {}

  /** @throws NotFoundException, the same for what does not exist, is somebody else's, or has no place */
  protected async pass(file: string, memberId: string | null, reply: Reply): Promise<Uint8Array> {
    const id = file.replace(/\.pdf$/, '');
    const row = isUUID(id) ? await this.db.one<Pass>({ ...PASS, values: [id, memberId] }) : null;
    if (!row) throw new NotFoundException();
    const { code, madeAt, number, exchange, startsOn, endsOn, ...shown } = row;
    reply.header('content-disposition', 'inline; filename="credencial.pdf"');
    const assets = { 'qr.svg': await this.documents.qr(`${PASS_PREFIX}${code}`) };
    return this.documents.render('exchange-pass', { ...shown, title: exchangeTitle(number, exchange), dates: daysInWords(startsOn, endsOn) }, assets, { madeAt });
  }
}

@Controller('intercambios/credencial')
export class PassController extends Passes {
  constructor(db: Database, documents: Documents) {
    super(db, documents);
  }

  @Requires('exchange.attend')
  @Get(':file')
  @Header('content-type', 'application/pdf')
  @Header('cache-control', 'no-store')
  async own(@CurrentViewer() viewer: Viewer, @Param('file') file: string, @Res({ passthrough: true }) reply: Reply): Promise<Buffer> {
    return Buffer.from(await this.pass(file, viewer.accountId, reply));
  }
}

@Controller('admin/intercambios/credencial')
export class DeskPassController extends Passes {
  constructor(db: Database, documents: Documents) {
    super(db, documents);
  }

  @Requires('exchange.manage')
  @Get(':file')
  @Header('content-type', 'application/pdf')
  @Header('cache-control', 'no-store')
  async any(@Param('file') file: string, @Res({ passthrough: true }) reply: Reply): Promise<Buffer> {
    return Buffer.from(await this.pass(file, null, reply));
  }
}
