import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { NoticePreferenceInput } from './preference.inputs.js';
import { NoticePreferences } from './preferences.service.js';
import { NoticePreference } from './preference.types.js';

/** Both doors: one choice per person, wherever it is made. */
@Resolver()
export class NoticePreferenceResolver {
  constructor(private readonly preferences: NoticePreferences) {}

  @Requires('inbox.own')
  @Query(() => [NoticePreference], { description: 'Cómo quiero enterarme de cada tema.' })
  noticePreferences(@CurrentViewer() viewer: Viewer): Promise<NoticePreference[]> {
    return this.preferences.of(viewer.accountId);
  }

  @Requires('inbox.own')
  @Mutation(() => [NoticePreference], { description: 'Elige cómo enterarme de un tema. Lo de mi cuenta llega siempre.' })
  async setNoticePreference(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { topic, mode }: NoticePreferenceInput,
  ): Promise<NoticePreference[]> {
    await this.preferences.set(viewer.accountId, topic, mode);
    return this.preferences.of(viewer.accountId);
  }
}
