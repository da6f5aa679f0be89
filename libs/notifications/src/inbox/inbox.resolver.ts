import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, PageArgs, Requires, type Viewer } from '@lib/platform';
import { MarkReadArgs } from './inbox.inputs.js';
import { Inbox } from './inbox.service.js';
import { InboxPage } from './inbox.types.js';

/** Both doors: each shows its own notices. */
@Resolver()
export class InboxResolver {
  constructor(private readonly notices: Inbox) {}

  @Requires('inbox.own')
  @Query(() => InboxPage, { description: 'Mis avisos, del más reciente al más antiguo' })
  inbox(@Args() args: PageArgs, @CurrentViewer() viewer: Viewer): Promise<InboxPage> {
    return this.notices.page(viewer, args);
  }

  @Requires('inbox.own')
  @Mutation(() => Int, { description: 'Marca avisos como leídos; devuelve cuántos quedan sin leer' })
  markRead(@Args() { ids }: MarkReadArgs, @CurrentViewer() viewer: Viewer): Promise<number> {
    return this.notices.markRead(viewer, ids);
  }

  @Requires('inbox.own')
  @Mutation(() => Int, { description: 'Marca todos mis avisos como leídos; devuelve cuántos quedan sin leer' })
  markAllRead(@CurrentViewer() viewer: Viewer): Promise<number> {
    return this.notices.markRead(viewer, null);
  }
}
