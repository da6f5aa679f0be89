import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AssignmentRow } from '../feedback/assignment.types.js';

@ObjectType({ description: 'Práctica publicada a la que se puede asignar un experto.' })
export class AssignablePractice {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  leadIgedName!: string;

  @Field(() => String)
  regionName!: string;

  @Field(() => Date)
  publishedAt!: Date;

  @Field(() => Boolean)
  ownInstitution!: boolean;

  @Field(() => [AssignmentRow])
  assignments!: AssignmentRow[];
}

@ObjectType({ description: 'Página de prácticas publicadas con sus encargos.' })
export class AssignablePage {
  @Field(() => [AssignablePractice])
  items!: AssignablePractice[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
