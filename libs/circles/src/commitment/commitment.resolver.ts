import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, OwnTransaction, Requires, type Viewer } from '@lib/platform';
import { CircleDoor } from '../circle/circle-door.js';
import { MeetingView } from '../meeting/meeting-view.queries.js';
import { CircleCommitment, CircleMeeting } from '../meeting/meeting.types.js';
import { MinutesSigning } from '../minutes/minutes-signing.service.js';
import { CircleCommitments } from './circle-commitments.service.js';
import { CommitmentQueries } from './commitment.queries.js';
import { AddCircleCommitmentInput, FollowUpCommitmentInput } from './commitment.inputs.js';

/** After a meeting: what was promised, and the signature. */
@Resolver()
export class CircleCommitmentResolver {
  constructor(
    private readonly view: MeetingView,
    private readonly door: CircleDoor,
    private readonly commitments: CircleCommitments,
    private readonly queries: CommitmentQueries,
    private readonly signing: MinutesSigning,
  ) {}

  @Requires('circle.take_part')
  @Query(() => [CircleCommitment], { description: 'Compromisos de un círculo en el que estoy: primero los que vencen antes.' })
  circleCommitments(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<CircleCommitment[]> {
    return this.queries.ofCircle(viewer.accountId, id);
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => CircleMeeting, { description: 'Anota un compromiso de la reunión: qué, quién y hasta cuándo.' })
  addCircleCommitment(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AddCircleCommitmentInput,
  ): Promise<CircleMeeting | null> {
    return this.door.transaction(viewer, 'circle.commit', async () => {
      await this.commitments.add(viewer, input);
      return this.view.one(viewer, input.meetingId);
    });
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => CircleMeeting, { description: 'Quita un compromiso antes de firmar el acta.' })
  removeCircleCommitment(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<CircleMeeting | null> {
    return this.door.transaction(viewer, 'circle.uncommit', async () =>
      this.view.one(viewer, await this.commitments.remove(viewer, id)),
    );
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => [CircleCommitment], { description: 'Dice cómo va un compromiso: en la reunión siguiente, o su responsable.' })
  followUpCommitment(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: FollowUpCommitmentInput,
  ): Promise<CircleCommitment[]> {
    return this.door.transaction(viewer, 'circle.follow_up', async () =>
      this.queries.ofCircle(viewer.accountId, await this.commitments.follow(viewer, input)),
    );
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => CircleMeeting, { description: 'Firma el acta, como coordinación: desde entonces no cambia.' })
  signMeetingMinutes(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<CircleMeeting | null> {
    return this.door.transaction(viewer, 'circle.sign', async () => {
      await this.signing.sign(viewer, id);
      return this.view.one(viewer, id);
    });
  }
}
