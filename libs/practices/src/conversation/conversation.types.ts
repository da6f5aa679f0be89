import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ isAbstract: true })
abstract class Remark {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Vacío si fue retirado y solo queda su lugar.' })
  text!: string;

  @Field(() => String)
  authorName!: string;

  @Field(() => String)
  authorPost!: string;

  @Field(() => String)
  authorIgedName!: string;

  @Field(() => Boolean, { description: 'Lo escribió alguien del equipo de la práctica.' })
  fromTeam!: boolean;

  @Field(() => Date)
  writtenAt!: Date;

  @Field(() => Boolean)
  edited!: boolean;

  @Field(() => Int)
  usefulCount!: number;

  @Field(() => Boolean)
  usefulByMe!: boolean;

  @Field(() => Boolean)
  mine!: boolean;

  @Field(() => Boolean, { description: 'Es mío y todavía puedo corregirlo.' })
  editable!: boolean;
}

@ObjectType({ description: 'Respuesta a un comentario.' })
export class CommentReply extends Remark {}

@ObjectType({ description: 'Comentario de una práctica, con sus respuestas.' })
export class PracticeComment extends Remark {
  @Field(() => Boolean, { description: 'Ya no está: se guarda su lugar porque tiene respuestas.' })
  withdrawn!: boolean;

  @Field(() => [CommentReply])
  replies!: CommentReply[];
}

@ObjectType({ description: 'Alguien que quiere replicar la práctica; lo ven su equipo y DIFOCA.' })
export class ReplicationInterest {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  post!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => String)
  message!: string;

  @Field(() => Date)
  expressedAt!: Date;
}

@ObjectType({ description: 'Conversación de una práctica: comentarios, los más recientes primero.' })
export class Conversation {
  @Field(() => ID)
  practiceId!: string;

  @Field(() => Int, { description: 'Comentarios y respuestas que se pueden leer.' })
  total!: number;

  @Field(() => Int, { description: 'Caracteres de un comentario, como máximo.' })
  limit!: number;

  @Field(() => [PracticeComment])
  items!: PracticeComment[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;

  @Field(() => Boolean)
  followedByMe!: boolean;

  @Field(() => Int, { description: 'Cuántas personas quieren replicarla.' })
  interestCount!: number;

  @Field(() => Boolean)
  interestedByMe!: boolean;

  @Field(() => [ReplicationInterest], { description: 'Quiénes quieren replicarla; solo para su equipo, los últimos 50.' })
  interests!: ReplicationInterest[];
}

@ObjectType({ description: 'Cómo quedó la conversación después de escribir, corregir o borrar.' })
export class CommentState {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  practiceId!: string;

  @Field(() => Int)
  total!: number;
}

@ObjectType({ description: 'Cómo quedó «me sirve» de un comentario.' })
export class CommentUsefulState {
  @Field(() => ID)
  commentId!: string;

  @Field(() => Int)
  usefulCount!: number;

  @Field(() => Boolean)
  usefulByMe!: boolean;
}

@ObjectType({ description: 'Cómo quedó mi vínculo con la práctica.' })
export class FollowState {
  @Field(() => ID)
  practiceId!: string;

  @Field(() => Boolean)
  followedByMe!: boolean;

  @Field(() => Boolean)
  interestedByMe!: boolean;

  @Field(() => Int)
  interestCount!: number;
}
