import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Mi suscripción de calendario, sin su dirección: esa se muestra una sola vez.' })
export class CalendarFeed {
  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Última vez que un calendario la leyó.' })
  readAt!: Date | null;
}

@ObjectType({ description: 'Una suscripción recién creada.' })
export class NewCalendarFeed {
  @Field(() => String, { description: 'Dirección privada para Google Calendar, Outlook o el teléfono.' })
  url!: string;

  @Field(() => Date)
  createdAt!: Date;
}
