import { SetMetadata, createParamDecorator, type CustomDecorator, type ExecutionContext } from '@nestjs/common';
import { DURING_ENROLMENT, viewerOf } from './request-viewer.js';

export const ACCESS_RULE = 'platform:access';
export const OWN_TRANSACTION = 'platform:own-transaction';

export type AccessRule = { kind: 'public'; shared: boolean } | { kind: 'requires'; permission: string };

/** The viewer needs this permission. */
export const Requires = (permission: string): CustomDecorator =>
  SetMetadata<string, AccessRule>(ACCESS_RULE, { kind: 'requires', permission });

/**
 * Anyone may call it; `@CurrentViewer()` is null for a visitor. `shared`: a query whose answer is the same for every visitor and holds
 * no secret, so that it may be asked by GET and kept for a few seconds, here and by caches in front.
 */
export const Public = ({ shared = false }: { shared?: boolean } = {}): CustomDecorator =>
  SetMetadata<string, AccessRule>(ACCESS_RULE, { kind: 'public', shared });

/** The operation opens its transactions by itself: it does slow work, such as hashing, that must not hold a connection. */
export const OwnTransaction = (): CustomDecorator => SetMetadata(OWN_TRANSACTION, true);

/** Also for whoever still has to set up the second factor that her roles need; everything else is closed to her until then. */
export const DuringEnrolment = (): CustomDecorator => SetMetadata(DURING_ENROLMENT, true);

export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext) => viewerOf(context));
