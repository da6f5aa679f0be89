import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, OwnTransaction, Requires, type Viewer } from '@lib/platform';
import { CircleDoor } from '../circle/circle-door.js';
import { MeetingView } from './meeting-view.queries.js';
import {
  CancelCircleMeetingInput,
  PlanCircleMeetingInput,
  ProposeTopicInput,
  SaveProgrammeInput,
  VoteTopicInput,
} from './meeting.inputs.js';
import { CircleMeeting } from './meeting.types.js';
import { CircleMeetings } from './meetings.service.js';
import { MeetingProgrammes } from './programme.service.js';
import { MeetingTopics } from './topics.service.js';

/** Before a meeting. */
@Resolver()
export class MeetingResolver {
  constructor(
    private readonly view: MeetingView,
    private readonly door: CircleDoor,
    private readonly meetings: CircleMeetings,
    private readonly topics: MeetingTopics,
    private readonly programmes: MeetingProgrammes,
  ) {}

  @Requires('circle.take_part')
  @Query(() => CircleMeeting, { nullable: true, description: 'Una reunión de un círculo en el que estoy.' })
  circleMeeting(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<CircleMeeting | null> {
    return this.view.one(viewer, id);
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => CircleMeeting, { description: 'Convoca una reunión, o le cambia día, hora y lugar; avisa a todo el círculo.' })
  planCircleMeeting(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PlanCircleMeetingInput,
  ): Promise<CircleMeeting | null> {
    return this.done(viewer, 'circle.call', async () => {
      await this.meetings.plan(viewer, input);
      return input.id;
    });
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => CircleMeeting, { description: 'Cancela una reunión que todavía no empieza, con su motivo.' })
  cancelCircleMeeting(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CancelCircleMeetingInput,
  ): Promise<CircleMeeting | null> {
    return this.done(viewer, 'circle.cancel', async () => {
      await this.meetings.cancel(viewer, input);
      return input.id;
    });
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => CircleMeeting, { description: 'Propone un tema para una reunión.' })
  proposeMeetingTopic(@CurrentViewer() viewer: Viewer, @Args('input') input: ProposeTopicInput): Promise<CircleMeeting | null> {
    return this.done(viewer, 'circle.propose', async () => {
      await this.topics.propose(viewer, input);
      return input.meetingId;
    });
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => CircleMeeting, { description: 'Da o quita mi voto a un tema.' })
  voteMeetingTopic(@CurrentViewer() viewer: Viewer, @Args('input') input: VoteTopicInput): Promise<CircleMeeting | null> {
    return this.done(viewer, 'circle.vote', () => this.topics.vote(viewer, input));
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => CircleMeeting, { description: 'Quita un tema que propuse.' })
  removeMeetingTopic(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<CircleMeeting | null> {
    return this.done(viewer, 'circle.unpropose', () => this.topics.remove(viewer, id));
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => CircleMeeting, { description: 'Guarda las preguntas guía y el programa de una reunión.' })
  saveMeetingProgramme(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveProgrammeInput): Promise<CircleMeeting | null> {
    return this.done(viewer, 'circle.programme', async () => {
      await this.programmes.save(viewer, input);
      return input.id;
    });
  }

  /** Does it and shows how the meeting is now, in one transaction. */
  private done(viewer: Viewer, operation: string, work: () => Promise<string>): Promise<CircleMeeting | null> {
    return this.door.transaction(viewer, operation, async () => this.view.one(viewer, await work()));
  }
}
