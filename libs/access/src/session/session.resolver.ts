import { Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, OwnTransaction, Public, Requires, type GraphqlContext, type Viewer } from '@lib/platform';
import { Sessions } from './sessions.service.js';
import { SessionRow, doorOf } from './session.types.js';

/** Both doors. */
@Resolver()
export class LogoutResolver {
  constructor(private readonly sessions: Sessions) {}

  @Public()
  @Mutation(() => Boolean, { description: 'Cierra la sesión de este navegador' })
  async logout(@Context() context: GraphqlContext): Promise<boolean> {
    await this.sessions.close(doorOf(context));
    return true;
  }
}

@Resolver()
export class SessionsResolver {
  constructor(private readonly sessions: Sessions) {}

  @Requires('profile.own')
  @Query(() => [SessionRow], { description: 'Dónde está abierta tu cuenta' })
  mySessions(@CurrentViewer() viewer: Viewer): Promise<SessionRow[]> {
    return this.sessions.list(viewer);
  }

  @Requires('profile.own')
  @OwnTransaction()
  @Mutation(() => Boolean, { description: 'Cierra una de tus sesiones' })
  async revokeSession(@IdArg() id: string, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.sessions.revoke(viewer, id);
    return true;
  }
}
