import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum InsigniaStanding {
  STANDS = 'STANDS',
  REVOKED = 'REVOKED',
}

registerEnumType(InsigniaStanding, {
  name: 'InsigniaStanding',
  description: 'Si una insignia otorgada sigue en pie o fue retirada',
});

@ObjectType({ description: 'Un grado de una insignia' })
export class InsigniaGrade {
  @Field(() => Int, { description: 'De 1 a 3; lo dice el marco de la figura' })
  grade!: number;

  @Field(() => String, { description: 'Qué hace falta, como frase' })
  criterion!: string;

  @Field(() => Int, { description: 'Cuántas personas la tienen, contadas hace un minuto como mucho' })
  holders!: number;
}

@ObjectType({ description: 'Una insignia del catálogo' })
export class Insignia {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'A quién reconoce y por qué' })
  deed!: string;

  @Field(() => String, { description: 'Qué muestra la figura' })
  meaning!: string;

  @Field(() => [InsigniaGrade])
  grades!: InsigniaGrade[];

  @Field(() => Boolean, { description: 'Se sigue otorgando; si no, solo la conservan quienes ya la ganaron' })
  inUse!: boolean;
}

@ObjectType({ description: 'Una persona que tiene la insignia y decidió mostrarla' })
export class InsigniaHolder {
  @Field(() => ID)
  awardId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  igedName!: string | null;

  @Field(() => Int)
  grade!: number;

  @Field(() => Date)
  awardedAt!: Date;
}

@ObjectType({ description: 'Una insignia y quienes la muestran' })
export class InsigniaDetail {
  @Field(() => Insignia)
  insignia!: Insignia;

  @Field(() => [InsigniaHolder], { description: 'Hasta 50, de la más reciente a la más antigua' })
  holders!: InsigniaHolder[];
}

@ObjectType({ description: 'Lo que un extraño puede comprobar de una insignia otorgada' })
export class InsigniaProof {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  insigniaId!: string;

  @Field(() => String)
  insigniaName!: string;

  @Field(() => Int)
  grade!: number;

  @Field(() => String)
  deed!: string;

  @Field(() => String, { description: 'Lo que se pedía el día en que se otorgó' })
  criterion!: string;

  @Field(() => String, { nullable: true, description: 'De quién es, mientras lo muestra' })
  memberName!: string | null;

  @Field(() => String, { nullable: true })
  igedName!: string | null;

  @Field(() => Date)
  awardedAt!: Date;

  @Field(() => InsigniaStanding)
  standing!: InsigniaStanding;

  @Field(() => Date, { nullable: true })
  revokedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Por qué se retiró, mientras se muestra' })
  revokedReason!: string | null;

  @Field(() => Boolean, { description: 'La firma de la credencial se comprobó ahora con las claves publicadas' })
  signatureValid!: boolean;

  @Field(() => Boolean, { description: 'La ve cualquiera; si no, solo su dueña o dueño' })
  shown!: boolean;

  @Field(() => String)
  issuerName!: string;

  @Field(() => String, { description: 'Identificador did:web de quien firma' })
  issuerDid!: string;
}
