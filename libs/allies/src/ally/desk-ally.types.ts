import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AllyState } from './ally.enums.js';
import { AllyCard, AllyContribution } from './ally.types.js';

@ObjectType({ description: 'Un aliado en la lista de la mesa.' })
export class DeskAllyRow extends AllyCard {
  @Field(() => AllyState)
  state!: AllyState;
}

@ObjectType()
export class DeskAllyPage {
  @Field(() => [DeskAllyRow])
  items!: DeskAllyRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Una persona experta que se puede vincular a un aliado.' })
export class AllyExpertChoice {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  post!: string;

  @Field(() => String)
  institution!: string;
}

@ObjectType({ description: 'Un aporte, como lo ve quien gestiona aliados.' })
export class DeskAllyContribution extends AllyContribution {
  @Field(() => Boolean, { description: 'Se anotó a mano: se puede quitar con su motivo.' })
  byHand!: boolean;

  @Field(() => String, { description: 'Dónde consta, si se anotó a mano.' })
  statedSource!: string;
}

@ObjectType({ description: 'Un cambio en la historia de un aliado.' })
export class AllyMove {
  @Field(() => String, { description: 'CREATE, SAVE, LINK, LOGO, CONTRIBUTE, REMOVE, RETIRE o RESTORE' })
  action!: string;

  @Field(() => Date)
  at!: Date;

  @Field(() => String)
  byName!: string;

  @Field(() => String)
  note!: string;
}

@ObjectType({ description: 'Un aliado completo, para quien lo gestiona.' })
export class DeskAlly extends DeskAllyRow {
  @Field(() => String)
  description!: string;

  @Field(() => String)
  link!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => [ID])
  regionIds!: string[];

  @Field(() => [ID])
  themeIds!: string[];

  @Field(() => String)
  retiredReason!: string;

  @Field(() => [AllyExpertChoice])
  experts!: AllyExpertChoice[];

  @Field(() => [DeskAllyContribution])
  contributions!: DeskAllyContribution[];

  @Field(() => [AllyMove])
  moves!: AllyMove[];
}
