import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '@lib/kernel';
import { CurrentViewer, IdArg, OwnTransaction, Public, Requires, type Viewer } from '@lib/platform';
import { CommentUseful } from './comment-useful.service.js';
import { ConversationArgs, EditCommentInput, ExpressInterestInput, WriteCommentInput } from './comment.inputs.js';
import { Comments } from './comments.service.js';
import { ConversationQueries } from './conversation.queries.js';
import { CommentState, CommentUsefulState, Conversation, FollowState } from './conversation.types.js';
import { Following } from './following.service.js';

@Resolver()
export class ConversationResolver {
  constructor(
    private readonly queries: ConversationQueries,
    private readonly comments: Comments,
    private readonly useful: CommentUseful,
    private readonly following: Following,
    private readonly clock: Clock,
  ) {}

  @Query(() => Conversation, { nullable: true, description: 'Conversación de una práctica publicada; nulo si no lo está.' })
  @Public({ shared: true })
  conversation(@Args() args: ConversationArgs, @CurrentViewer() viewer: Viewer | null): Promise<Conversation | null> {
    return this.queries.bySlug(args, viewer, this.clock.now());
  }

  @Mutation(() => CommentState, {
    description: 'Escribe un comentario o una respuesta; repetirlo con el mismo id no lo duplica.',
  })
  @Requires('practice.react')
  @OwnTransaction()
  writeComment(@CurrentViewer() viewer: Viewer, @Args('input') input: WriteCommentInput): Promise<CommentState> {
    return this.comments.write(viewer, input);
  }

  @Mutation(() => CommentState, { description: 'Corrige un comentario propio, poco después de escribirlo.' })
  @Requires('practice.react')
  editComment(@CurrentViewer() viewer: Viewer, @Args('input') input: EditCommentInput): Promise<CommentState> {
    return this.comments.edit(viewer, input);
  }

  @Mutation(() => CommentState, { description: 'Borra un comentario propio y lo que ganó.' })
  @Requires('practice.react')
  removeComment(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<CommentState> {
    return this.comments.remove(viewer, id);
  }

  @Mutation(() => CommentUsefulState, { description: 'Marca que un comentario me sirve.' })
  @Requires('practice.react')
  markCommentUseful(@CurrentViewer() viewer: Viewer, @IdArg('commentId') commentId: string): Promise<CommentUsefulState> {
    return this.useful.mark(viewer, commentId);
  }

  @Mutation(() => CommentUsefulState, { description: 'Quita esa marca.' })
  @Requires('practice.react')
  unmarkCommentUseful(@CurrentViewer() viewer: Viewer, @IdArg('commentId') commentId: string): Promise<CommentUsefulState> {
    return this.useful.unmark(viewer, commentId);
  }

  @Mutation(() => FollowState, { description: 'Sigue una práctica: avisa de sus novedades.' })
  @Requires('practice.react')
  followPractice(@CurrentViewer() viewer: Viewer, @IdArg('practiceId') practiceId: string): Promise<FollowState> {
    return this.following.follow(viewer, practiceId);
  }

  @Mutation(() => FollowState, { description: 'Deja de seguir una práctica.' })
  @Requires('practice.react')
  unfollowPractice(@CurrentViewer() viewer: Viewer, @IdArg('practiceId') practiceId: string): Promise<FollowState> {
    return this.following.unfollow(viewer, practiceId);
  }

  @Mutation(() => FollowState, { description: '«Quiero replicarla»: lo sabrán su equipo y DIFOCA.' })
  @Requires('practice.react')
  @OwnTransaction()
  wantToReplicate(@CurrentViewer() viewer: Viewer, @Args('input') input: ExpressInterestInput): Promise<FollowState> {
    return this.following.want(viewer, input);
  }
}
