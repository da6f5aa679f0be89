import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Role } from '@lib/access';
import { MemberStatus } from '../member/member.types.js';

@ObjectType('Viewer', { description: 'Quien está mirando' })
export class PortalViewer {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [Role])
  roles!: Role[];

  @Field(() => MemberStatus)
  status!: MemberStatus;

  @Field(() => ID, { nullable: true })
  igedCode!: string | null;

  @Field(() => String, { nullable: true })
  igedName!: string | null;

  @Field(() => Int, { description: 'Avisos sin leer' })
  unread!: number;

  @Field(() => Boolean, { description: 'Su rol necesita el ingreso en dos pasos y todavía no lo activó: hasta entonces no puede hacer nada más' })
  mustEnrol!: boolean;
}

@ObjectType({ description: 'Quien trabaja en la mesa de expertos y especialistas' })
export class DeskViewer {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [Role])
  roles!: Role[];

  @Field(() => [String], { description: 'Lo que puede hacer en esta puerta' })
  permissions!: string[];

  @Field(() => ID, { nullable: true })
  igedCode!: string | null;

  @Field(() => String, { nullable: true })
  igedName!: string | null;

  @Field(() => Int, { description: 'Avisos sin leer' })
  unread!: number;

  @Field(() => Boolean, { description: 'Su rol necesita el ingreso en dos pasos y todavía no lo activó: hasta entonces no puede hacer nada más' })
  mustEnrol!: boolean;
}
