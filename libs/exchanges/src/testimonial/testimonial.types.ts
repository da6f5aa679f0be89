import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ConsentWay, TestimonialState } from './testimonial.enums.js';

@ObjectType({ isAbstract: true })
abstract class SaidTestimonial {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Como se muestra; vacío si solo se muestran el cargo y la institución.' })
  authorName!: string;

  @Field(() => String)
  post!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => String, { description: 'Su escuela o de dónde viene.' })
  institution!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true, description: 'La práctica que le impresionó.' })
  practiceTitle!: string | null;
}

@ObjectType({ description: 'Foto de quien habla.' })
export class TestimonialPhoto {
  @Field(() => String)
  url!: string;

  @Field(() => String)
  alt!: string;
}

@ObjectType({ description: 'Un testimonio que se muestra, con consentimiento de quien lo dio.' })
export class ShownTestimonial extends SaidTestimonial {
  @Field(() => String, { nullable: true, description: 'Dirección de la práctica; nula si dejó de estar publicada.' })
  practiceSlug!: string | null;

  @Field(() => TestimonialPhoto, { nullable: true })
  photo!: TestimonialPhoto | null;

  @Field(() => Date)
  givenAt!: Date;
}

@ObjectType({ description: 'Una página de testimonios.' })
export class ShownTestimonialPage {
  @Field(() => [ShownTestimonial])
  items!: ShownTestimonial[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Un testimonio mío.' })
export class MyTestimonial extends SaidTestimonial {
  @Field(() => TestimonialState)
  state!: TestimonialState;

  @Field(() => String, { description: 'Por qué no se muestra; vacío si no hay motivo.' })
  reason!: string;

  @Field(() => Boolean, { description: 'Acepté que se publique.' })
  consented!: boolean;

  @Field(() => Boolean, { description: 'Quiero replicar esa práctica.' })
  wishesReplica!: boolean;

  @Field(() => Date)
  givenAt!: Date;
}

@ObjectType({ description: 'Lo que dejé en un intercambio, y si puedo dejar más.' })
export class MyTestimonials {
  @Field(() => [MyTestimonial])
  items!: MyTestimonial[];

  @Field(() => String, { nullable: true, description: 'Por qué no puedo dejar uno; nulo si puedo.' })
  missing!: string | null;

  @Field(() => String, { description: 'Mi cargo, como está en mi perfil.' })
  post!: string;
}

@ObjectType({ description: 'Foto de un testimonio, como la ve quien organiza.' })
export class DeskTestimonialPhoto {
  @Field(() => ID)
  fileId!: string;

  @Field(() => String)
  alt!: string;

  @Field(() => Boolean, { description: 'Quien aparece autorizó que se muestre.' })
  authorised!: boolean;

  @Field(() => String, { nullable: true, description: 'Dirección de la imagen; nula mientras se revisa.' })
  url!: string | null;
}

@ObjectType({ description: 'Un testimonio, como lo ve quien organiza.' })
export class DeskTestimonial extends SaidTestimonial {
  @Field(() => String, { description: 'De quién es la cuenta; vacío si se anotó en la mesa.' })
  memberName!: string;

  @Field(() => Boolean, { description: 'Consta que asistió.' })
  attended!: boolean;

  @Field(() => Boolean)
  wishesReplica!: boolean;

  @Field(() => String)
  replicaFor!: string;

  @Field(() => Boolean, { description: 'Es menor de edad.' })
  minor!: boolean;

  @Field(() => String, { description: 'Solo lo ve quien organiza.' })
  guardianName!: string;

  @Field(() => ConsentWay, { nullable: true })
  guardianConsentHow!: ConsentWay | null;

  @Field(() => ConsentWay, { nullable: true })
  consentHow!: ConsentWay | null;

  @Field(() => String, { nullable: true })
  consentOn!: string | null;

  @Field(() => TestimonialState)
  state!: TestimonialState;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { description: 'Quién lo anotó en la mesa; vacío si lo dejó desde su cuenta.' })
  takenByName!: string;

  @Field(() => Date)
  givenAt!: Date;

  @Field(() => [String], { description: 'Qué falta para mostrarlo.' })
  missingToShow!: string[];

  @Field(() => DeskTestimonialPhoto, { nullable: true })
  photo!: DeskTestimonialPhoto | null;
}

@ObjectType({ description: 'Una página de testimonios, como los ve quien organiza.' })
export class DeskTestimonialPage {
  @Field(() => [DeskTestimonial])
  items!: DeskTestimonial[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
