import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Audience, GraphqlContext } from '@lib/platform';

/** Where a request came in, and how to answer it with a cookie. */
export type Door = { audience: Audience; request: FastifyRequest; reply: FastifyReply };

export function doorOf(context: GraphqlContext): Door {
  return { audience: context.audience, request: context.req, reply: context.reply };
}

@ObjectType({ description: 'Un lugar donde tu cuenta está abierta' })
export class SessionRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { description: 'Última vez que se usó; se anota cada cinco minutos' })
  lastSeenAt!: Date;

  @Field(() => String, { nullable: true, description: 'Navegador con que se abrió' })
  userAgent!: string | null;

  @Field(() => Boolean, { description: 'Es la sesión desde la que miras' })
  current!: boolean;
}
