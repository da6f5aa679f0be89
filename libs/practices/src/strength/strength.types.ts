import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum EvidenceStrength {
  NONE = 'NONE',
  OWN_ACCOUNT = 'OWN_ACCOUNT',
  BEFORE_AFTER = 'BEFORE_AFTER',
  CONFIRMED = 'CONFIRMED',
}
registerEnumType(EvidenceStrength, {
  name: 'EvidenceStrength',
  description: 'Con cuánta firmeza se conocen los resultados; no depende del estadio ni de cuántos la leen.',
  valuesMap: {
    NONE: { description: 'Todavía no cuenta resultados.' },
    OWN_ACCOUNT: { description: 'Relato propio.' },
    BEFORE_AFTER: { description: 'Un dato de antes y otro de después, con fechas y fuente.' },
    CONFIRMED: { description: 'Antes y después en varios lugares o verificado por alguien de fuera, con evidencia.' },
  },
});

@ObjectType({ description: 'La firmeza de la evidencia de la versión publicada, con sus razones.' })
export class StrengthReport {
  @Field(() => EvidenceStrength)
  level!: EvidenceStrength;

  @Field(() => [String], { description: 'En qué se apoya.' })
  reasons!: string[];

  @Field(() => String, { nullable: true, description: 'Qué la haría más firme; nulo en la más alta.' })
  next!: string | null;
}
