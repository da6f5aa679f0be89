import { SetMetadata, createParamDecorator, type CustomDecorator, type ExecutionContext } from '@nestjs/common';
import { viewerOf } from './request-viewer.js';

export const ACCESS_RULE = 'platform:access';
export const OWN_TRANSACTION = 'platform:own-transaction';

export type AccessRule = { kind: 'public' } | { kind: 'requires'; permission: string };

/** The viewer needs this permission. */
export const Requires = (permission: string): CustomDecorator =>
  SetMetadata<string, AccessRule>(ACCESS_RULE, { kind: 'requires', permission });

/** Anyone may call it; `@CurrentViewer()` is null for a visitor. */
export const Public = (): CustomDecorator => SetMetadata<string, AccessRule>(ACCESS_RULE, { kind: 'public' });

/** The operation opens its transactions by itself: it does slow work, such as hashing, that must not hold a connection. */
export const OwnTransaction = (): CustomDecorator => SetMetadata(OWN_TRANSACTION, true);

export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext) => viewerOf(context));
