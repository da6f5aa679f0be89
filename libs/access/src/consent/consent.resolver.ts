import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Public } from '@lib/platform';
import { PRIVACY_NOTICE } from './privacy-notice.js';

@ObjectType({ description: 'Aviso de privacidad vigente' })
export class PrivacyNotice {
  @Field(() => String, { description: 'Versión que se acepta' })
  version!: string;

  @Field(() => [String])
  paragraphs!: string[];
}

/** Both doors. */
@Resolver()
export class PrivacyResolver {
  @Public()
  @Query(() => PrivacyNotice, { description: 'Aviso de privacidad que se acepta al crear una cuenta' })
  privacyNotice(): PrivacyNotice {
    return { version: PRIVACY_NOTICE.version, paragraphs: [...PRIVACY_NOTICE.paragraphs] };
  }
}
