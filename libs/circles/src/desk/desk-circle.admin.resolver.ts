import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { ReflectionPrompts } from '../logbook/reflection-prompts.js';
import { DeskCirclesArgs, ReflectionPromptsInput } from './desk-circle.inputs.js';
import { DeskCircleQueries } from './desk-circles.queries.js';
import { DeskCirclePage, DeskCircleTotals } from './desk-circle.types.js';

/** At the desk: how circles are doing, never what is said in them. */
@Resolver()
export class DeskCircleResolver {
  constructor(
    private readonly queries: DeskCircleQueries,
    private readonly prompts: ReflectionPrompts,
  ) {}

  @Requires('circle.oversee')
  @Query(() => DeskCirclePage, { description: 'Círculos por su última reunión: los quietos, los abiertos o los que terminaron.' })
  deskCircles(@Args() args: DeskCirclesArgs): Promise<DeskCirclePage> {
    return this.queries.list(args);
  }

  @Requires('circle.oversee')
  @Query(() => DeskCircleTotals, { description: 'Los círculos de este año en números, y las preguntas que se les proponen.' })
  deskCircleTotals(): Promise<DeskCircleTotals> {
    return this.queries.totals();
  }

  @Requires('circle.oversee')
  @Mutation(() => DeskCircleTotals, { description: 'Cambia las preguntas de reflexión que se proponen.' })
  async setReflectionPrompts(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ReflectionPromptsInput,
  ): Promise<DeskCircleTotals> {
    await this.prompts.change(viewer, input.texts);
    return this.queries.totals();
  }
}
