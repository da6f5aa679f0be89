import { InputType } from '@nestjs/graphql';
import { EnumField } from '@lib/platform';
import { NoticeMode, NoticeTopic } from './preference.types.js';

@InputType({ description: 'Cómo quiero enterarme de un tema.' })
export class NoticePreferenceInput {
  @EnumField(NoticeTopic)
  topic!: NoticeTopic;

  @EnumField(NoticeMode)
  mode!: NoticeMode;
}
