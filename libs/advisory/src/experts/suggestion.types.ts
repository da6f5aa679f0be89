import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Una persona experta para una asesoría, con lo que ayuda a elegirla.' })
export class AdvisoryExpert {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  post!: string;

  @Field(() => String)
  institution!: string;

  @Field(() => Int, { description: 'Asesorías por atender.' })
  open!: number;

  @Field(() => Boolean, { description: 'Atiende el tema pedido.' })
  inField!: boolean;

  @Field(() => Int, { description: 'De los horarios pedidos, en cuántos puede.' })
  freeWindows!: number;

  @Field(() => [Boolean], { description: 'En qué horarios puede, en el orden en que se pidieron.' })
  windows!: boolean[];

  @Field(() => Boolean, { description: 'Publicó sus horas libres.' })
  offersHours!: boolean;

  @Field(() => Boolean, { description: 'Es de la institución o del equipo que pide: no se le puede asignar.' })
  ownInstitution!: boolean;
}
