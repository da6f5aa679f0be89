import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, OwnTransaction, Public, Requires, type Viewer } from '@lib/platform';
import { CircleDoor } from './circle-door.js';
import { CircleView } from './circle-view.queries.js';
import {
  AnswerCircleInvitationInput,
  CircleMeetingsArgs,
  CirclesArgs,
  CloseCircleInput,
  CreateCircleInput,
  EditCircleInput,
  InviteToCircleInput,
  RotateCircleRoleInput,
  WishCircleListedInput,
} from './circle.inputs.js';
import { CircleQueries } from './circle.queries.js';
import {
  CircleCardPage,
  CircleMeetingPage,
  MyCircle,
  MyCircleRow,
  type CircleCard,
  type CircleMeetingRow,
} from './circle.types.js';
import { Circles } from './circles.service.js';
import { Memberships } from './memberships.service.js';
import { CircleRoles } from './roles.service.js';

/** At the portal: whoever is in a circle, and whoever is asked to come. */
@Resolver()
export class CircleResolver {
  constructor(
    private readonly queries: CircleQueries,
    private readonly view: CircleView,
    private readonly door: CircleDoor,
    private readonly circles: Circles,
    private readonly memberships: Memberships,
    private readonly roles: CircleRoles,
  ) {}

  @Public({ shared: true })
  @Query(() => CircleCardPage, { description: 'Los círculos que eligieron verse: su nombre y para qué se reúnen.' })
  listedCircles(@Args() args: CirclesArgs): Promise<Page<CircleCard>> {
    return this.queries.listed(args);
  }

  @Requires('circle.take_part')
  @Query(() => [MyCircleRow], { description: 'Mis círculos, y las invitaciones que tengo por responder.' })
  myCircles(@CurrentViewer() viewer: Viewer): Promise<MyCircleRow[]> {
    return this.queries.mine(viewer.accountId);
  }

  @Requires('circle.take_part')
  @Query(() => MyCircle, { nullable: true, description: 'Un círculo en el que estoy, o al que me invitaron.' })
  circle(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<MyCircle | null> {
    return this.view.one(viewer, id);
  }

  @Requires('circle.take_part')
  @Query(() => CircleMeetingPage, {
    description: 'Las reuniones de un círculo en el que estoy, de la más reciente a la más antigua.',
  })
  circleMeetings(@CurrentViewer() viewer: Viewer, @Args() args: CircleMeetingsArgs): Promise<Page<CircleMeetingRow>> {
    return this.queries.meetings(viewer.accountId, args.id, args);
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => MyCircle, { description: 'Empieza un círculo y lo coordina.' })
  createCircle(@CurrentViewer() viewer: Viewer, @Args('input') input: CreateCircleInput): Promise<MyCircle | null> {
    return this.done(viewer, 'circle.create', input.id, () => this.circles.create(viewer, input));
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => MyCircle, { description: 'Cambia el nombre de un círculo o para qué se reúne.' })
  editCircle(@CurrentViewer() viewer: Viewer, @Args('input') input: EditCircleInput): Promise<MyCircle | null> {
    return this.done(viewer, 'circle.edit', input.id, () => this.circles.edit(viewer, input));
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => MyCircle, {
    description: 'Dice si quiero que el círculo se vea en la lista pública: se ve si la mayoría quiere.',
  })
  wishCircleListed(@CurrentViewer() viewer: Viewer, @Args('input') input: WishCircleListedInput): Promise<MyCircle | null> {
    return this.done(viewer, 'circle.wish', input.id, () => this.circles.wish(viewer, input));
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => MyCircle, { description: 'Invita a gestoras y gestores a un círculo.' })
  inviteToCircle(@CurrentViewer() viewer: Viewer, @Args('input') input: InviteToCircleInput): Promise<MyCircle | null> {
    return this.done(viewer, 'circle.invite', input.id, () => this.memberships.invite(viewer, input));
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => MyCircle, { nullable: true, description: 'Acepta o rechaza una invitación a un círculo.' })
  answerCircleInvitation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AnswerCircleInvitationInput,
  ): Promise<MyCircle | null> {
    return this.done(viewer, 'circle.answer', input.id, () => this.memberships.answer(viewer, input), input.accept);
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => Boolean, { description: 'Sale de un círculo.' })
  async leaveCircle(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<boolean> {
    await this.door.transaction(viewer, 'circle.leave', () => this.memberships.leave(viewer, id));
    return true;
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => MyCircle, { description: 'Pasa un papel del círculo a otra persona, con su fecha.' })
  rotateCircleRole(@CurrentViewer() viewer: Viewer, @Args('input') input: RotateCircleRoleInput): Promise<MyCircle | null> {
    return this.done(viewer, 'circle.rotate', input.id, () => this.roles.rotate(viewer, input));
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => MyCircle, { description: 'Termina un círculo, con su motivo.' })
  closeCircle(@CurrentViewer() viewer: Viewer, @Args('input') input: CloseCircleInput): Promise<MyCircle | null> {
    return this.done(viewer, 'circle.close', input.id, () => this.circles.close(viewer, input));
  }

  /** Does it and shows how it is now, in one transaction. */
  private done(viewer: Viewer, operation: string, id: string, work: () => Promise<void>, show = true): Promise<MyCircle | null> {
    return this.door.transaction(viewer, operation, async () => {
      await work();
      return show ? this.view.one(viewer, id) : null;
    });
  }
}
