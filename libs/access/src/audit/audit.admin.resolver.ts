import { Args, Query, Resolver } from '@nestjs/graphql';
import { encodeCursor } from '@lib/kernel';
import { Database, Requires } from '@lib/platform';
import { auditTrail } from './audit.queries.js';
import { AuditArgs, AuditPage, type AuditRow } from './audit.types.js';

@Resolver()
export class AuditAdminResolver {
  constructor(private readonly db: Database) {}

  @Requires('audit.read')
  @Query(() => AuditPage, { description: 'Lo que se hizo y lo que se rechazó, de lo más nuevo a lo más antiguo' })
  async auditTrail(@Args() args: AuditArgs): Promise<AuditPage> {
    const rows = await this.db.rows<AuditRow>(auditTrail(args));
    const items = rows.slice(0, args.first);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > items.length && last ? encodeCursor([last.id]) : null };
  }
}
