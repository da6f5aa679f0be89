import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, Public, Requires, type Viewer } from '@lib/platform';
import { SlugArgs } from '../wall/slug.inputs.js';
import { RouteQueries } from './route.queries.js';
import { MyRoute, PracticeRoute } from './route.types.js';

@Resolver()
export class RouteResolver {
  constructor(private readonly routes: RouteQueries) {}

  @Query(() => PracticeRoute, { nullable: true, description: 'Historia de una práctica en la ruta; nulo si no está publicada.' })
  @Public()
  practiceRoute(@Args() { slug }: SlugArgs): Promise<PracticeRoute | null> {
    return this.routes.bySlug(slug);
  }

  @Query(() => MyRoute, {
    nullable: true,
    description: 'Qué le falta a una práctica de mi equipo; nulo si no existe o no es mía.',
  })
  @Requires('practice.write')
  myRoute(@CurrentViewer() viewer: Viewer, @IdArg('practiceId') practiceId: string): Promise<MyRoute | null> {
    return this.routes.mine(viewer, practiceId);
  }
}
