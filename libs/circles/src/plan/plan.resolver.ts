import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, OwnTransaction, Requires, type Viewer } from '@lib/platform';
import { CircleDoor } from '../circle/circle-door.js';
import { CirclePlanArgs, ProgressActivityInput, SaveActivityInput } from './plan.inputs.js';
import { PlanQueries } from './plan.queries.js';
import { CirclePlans } from './plans.service.js';
import { CirclePlan } from './plan.types.js';

@Resolver()
export class CirclePlanResolver {
  constructor(
    private readonly door: CircleDoor,
    private readonly queries: PlanQueries,
    private readonly plans: CirclePlans,
  ) {}

  @Requires('circle.take_part')
  @Query(() => CirclePlan, { nullable: true, description: 'El plan de un año de un círculo en el que estoy.' })
  circlePlan(@CurrentViewer() viewer: Viewer, @Args() { id, year }: CirclePlanArgs): Promise<CirclePlan | null> {
    return this.queries.ofYear(viewer, id, year);
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => CirclePlan, { description: 'Agrega una actividad al plan, o la cambia.' })
  savePlanActivity(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveActivityInput): Promise<CirclePlan | null> {
    return this.door.transaction(viewer, 'circle.plan', async () => {
      await this.plans.save(viewer, input);
      return this.queries.ofYear(viewer, input.circleId, Number(input.dueOn.slice(0, 4)));
    });
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => CirclePlan, { description: 'Dice cómo va una actividad, con su medio de verificación.' })
  progressPlanActivity(@CurrentViewer() viewer: Viewer, @Args('input') input: ProgressActivityInput): Promise<CirclePlan | null> {
    return this.door.transaction(viewer, 'circle.progress', async () => {
      const { circleId, year } = await this.plans.progress(viewer, input);
      return this.queries.ofYear(viewer, circleId, year);
    });
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => CirclePlan, { description: 'Quita una actividad del plan.' })
  withdrawPlanActivity(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<CirclePlan | null> {
    return this.door.transaction(viewer, 'circle.unplan', async () => {
      const { circleId, year } = await this.plans.withdraw(viewer, id);
      return this.queries.ofYear(viewer, circleId, year);
    });
  }
}
