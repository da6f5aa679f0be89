import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DistrictChoice, IgedChoice } from '@lib/territory';
import { DeclarationText } from '../practice/my-practice.types.js';
import { SheetTemplateSection } from '../template/template.types.js';

@ObjectType({ description: 'Lo que un equipo guarda para empezar y llenar una ficha sin conexión.' })
export class WritingKit {
  @Field(() => [SheetTemplateSection])
  sections!: SheetTemplateSection[];

  @Field(() => Int, { description: 'Número de esa plantilla: la ficha que se empieza con ella la conserva.' })
  templateNumber!: number;

  @Field(() => DeclarationText)
  declaration!: DeclarationText;

  @Field(() => Int, { description: 'Personas de la instancia que lidera que hacen falta para enviar.' })
  teamMinimum!: number;

  @Field(() => IgedChoice, { nullable: true, description: 'La instancia de la persona.' })
  ownIged!: IgedChoice | null;

  @Field(() => [IgedChoice], { description: 'Instancias de su región.' })
  igeds!: IgedChoice[];

  @Field(() => [DistrictChoice], { description: 'Distritos de su región.' })
  districts!: DistrictChoice[];

  @Field(() => String, { description: 'Cargo con que la persona aparece en el equipo.' })
  post!: string;
}
