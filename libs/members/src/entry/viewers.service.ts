import { Inject, Injectable } from '@nestjs/common';
import { mustEnrol, permissionsFor } from '@lib/access';
import { CONFIG, Database, type Audience, type Config } from '@lib/platform';
import type { DeskViewer, PortalViewer } from './viewer.types.js';

@Injectable()
export class Viewers {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  portal(accountId: string): Promise<PortalViewer> {
    return this.read(accountId, 'member');
  }

  async desk(accountId: string): Promise<DeskViewer> {
    const viewer = await this.read(accountId, 'admin');
    return { ...viewer, permissions: viewer.mustEnrol ? [] : [...permissionsFor(viewer.roles, 'admin')].sort() };
  }

  private async read(accountId: string, audience: Audience): Promise<PortalViewer> {
    const viewer = await this.db.one<PortalViewer & { hasSecondFactor: boolean }>({
      name: 'members_viewer',
      text: `
        select a.id, coalesce(m.name, a.email::text) as name, coalesce(m.status, 'PENDING') as status,
               m.iged_code as "igedCode", coalesce(i.name, m.institution) as "igedName",
               array(select r.role from account_role r where r.account_id = a.id order by r.role) as roles,
               exists (select 1 from second_factor f where f.account_id = a.id and f.confirmed_at is not null) as "hasSecondFactor",
               (select count(*)::int from notification n
                 where n.account_id = a.id and n.audience = $2 and n.read_at is null) as unread
          from account a
          left join member m on m.id = a.id
          left join iged i on i.code = m.iged_code
         where a.id = $1`,
      values: [accountId, audience],
    });
    if (!viewer) throw new Error('A session without an account');
    const { hasSecondFactor, ...known } = viewer;
    return { ...known, mustEnrol: mustEnrol(known.roles, hasSecondFactor, this.config.secondFactor) };
  }
}
