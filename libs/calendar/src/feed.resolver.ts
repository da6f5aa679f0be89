import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { CalendarFeed, NewCalendarFeed } from './feed.types.js';
import { CalendarFeeds } from './feeds.service.js';

/** Both doors: an expert subscribes from the desk. */
@Resolver()
export class CalendarFeedResolver {
  constructor(private readonly feeds: CalendarFeeds) {}

  @Requires('calendar.own')
  @Query(() => CalendarFeed, { nullable: true, description: 'Mi suscripción de calendario; nula mientras no la cree.' })
  myCalendarFeed(@CurrentViewer() viewer: Viewer): Promise<CalendarFeed | null> {
    return this.feeds.of(viewer);
  }

  @Requires('calendar.own')
  @Mutation(() => NewCalendarFeed, { description: 'Crea la dirección privada de mi calendario; la anterior deja de servir.' })
  renewCalendarFeed(@CurrentViewer() viewer: Viewer): Promise<NewCalendarFeed> {
    return this.feeds.renew(viewer);
  }

  @Requires('calendar.own')
  @Mutation(() => Boolean, { description: 'Anula la dirección privada de mi calendario; dice si había una.' })
  revokeCalendarFeed(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    return this.feeds.revoke(viewer);
  }
}
