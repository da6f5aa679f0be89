import { Field, ID, ObjectType } from '@nestjs/graphql';
import { IgedKind } from '@lib/territory';
import { SectionKind } from '../sheet/sheet.enums.js';
import { ResourcesBody, ResultsBody, SchoolBody, SheetLine, SustainabilityBody } from '../sheet/sheet.types.js';

@ObjectType({ description: 'Instancia de gestión, como estaba al publicarse la versión.' })
export class PublicIged {
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => IgedKind)
  kind!: IgedKind;

  @Field(() => String, { nullable: true })
  regionName!: string | null;
}

@ObjectType({ description: 'Persona del equipo, sin datos de contacto.' })
export class PublicTeamMember {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  post!: string;

  @Field(() => String)
  igedName!: string;
}

@ObjectType({ description: 'Sección publicada; lleva el contenido de su clase.' })
export class PublicSection {
  @Field(() => ID)
  key!: string;

  @Field(() => String)
  title!: string;

  @Field(() => SectionKind)
  kind!: SectionKind;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => [SheetLine], { nullable: true })
  lines!: SheetLine[] | null;

  @Field(() => ResultsBody, { nullable: true })
  results!: ResultsBody | null;

  @Field(() => SustainabilityBody, { nullable: true })
  sustainability!: SustainabilityBody | null;

  @Field(() => ResourcesBody, { nullable: true })
  resources!: ResourcesBody | null;

  @Field(() => SchoolBody, { nullable: true })
  school!: SchoolBody | null;
}
