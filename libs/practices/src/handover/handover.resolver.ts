import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { SlugArgs } from '../wall/slug.inputs.js';
import { AskHandoverInput } from './handover.inputs.js';
import { HandoverQueries } from './handover.queries.js';
import { MyHandover } from './handover.types.js';
import { Handovers } from './handovers.service.js';

@Resolver()
export class HandoverResolver {
  constructor(
    private readonly handovers: Handovers,
    private readonly queries: HandoverQueries,
  ) {}

  @Query(() => MyHandover, { nullable: true, description: 'Si puedo pedir el relevo del equipo de una práctica, y mi pedido.' })
  @Requires('practice.write')
  myHandover(@CurrentViewer() viewer: Viewer, @Args() { slug }: SlugArgs): Promise<MyHandover | null> {
    return this.queries.mine(viewer, slug);
  }

  @Mutation(() => Boolean, { description: 'Pide hacerse cargo de una práctica de mi instancia cuyo equipo ya no está.' })
  @Requires('practice.write')
  async askHandover(@CurrentViewer() viewer: Viewer, @Args('input') input: AskHandoverInput): Promise<boolean> {
    await this.handovers.ask(viewer, input);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Retira mi pedido de relevo.' })
  @Requires('practice.write')
  async withdrawHandover(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<boolean> {
    await this.handovers.withdraw(viewer, id);
    return true;
  }
}
