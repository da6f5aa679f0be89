import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MemberStatus } from '../member/member.types.js';

@ObjectType({ description: 'Tus datos; el DNI y el teléfono solo los ves tú' })
export class MyProfile {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Cargo' })
  post!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true })
  dni!: string | null;

  @Field(() => ID, { nullable: true })
  igedCode!: string | null;

  @Field(() => String, { nullable: true })
  igedName!: string | null;

  @Field(() => MemberStatus)
  status!: MemberStatus;

  @Field(() => String, { nullable: true, description: 'Por qué no se te pudo confirmar' })
  statusReason!: string | null;

  @Field(() => Boolean, { description: 'Tu nombre no aparece en el ranking público' })
  hiddenFromRanking!: boolean;
}
