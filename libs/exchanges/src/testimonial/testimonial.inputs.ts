import { ArgsType, InputType } from '@nestjs/graphql';
import { BooleanField, DateField, EnumField, OptionalTextField, PageArgs, TextField, UuidField } from '@lib/platform';
import { ConsentWay, TestimonialState } from './testimonial.enums.js';

/** What anybody says, from a phone or at the desk. */
@InputType({ isAbstract: true })
abstract class SaidInput {
  /** Made by the browser: a retry is the same testimony. */
  @UuidField()
  id!: string;

  @UuidField()
  exchangeId!: string;

  @TextField({ min: 0, max: 120 })
  post!: string;

  @TextField({ min: 10, max: 1000, multiline: true })
  text!: string;

  /** That impressed. */
  @UuidField({ optional: true })
  practiceId?: string | null;

  @BooleanField()
  wishesReplica!: boolean;

  @TextField({ min: 0, max: 300, multiline: true })
  replicaFor!: string;
}

@InputType({ description: 'Testimonio propio de un intercambio.' })
export class GiveTestimonialInput extends SaidInput {
  /** No: only the post and the institution are shown. */
  @BooleanField()
  showsName!: boolean;

  /** No: whoever organises reads it, and nobody else. */
  @BooleanField()
  consents!: boolean;
}

@InputType({ description: 'Testimonio que anota quien organiza, de alguien que está presente.' })
export class TakeTestimonialInput extends SaidInput {
  @TextField({ min: 2, max: 120 })
  name!: string;

  @TextField({ max: 20, optional: true })
  igedCode?: string | null;

  /** The school, or where somebody of no Iged comes from. */
  @TextField({ min: 0, max: 150 })
  institution!: string;

  @BooleanField()
  minor!: boolean;

  @EnumField(ConsentWay, { optional: true })
  consentHow?: ConsentWay | null;

  @DateField({ past: true, optional: true })
  consentOn?: string | null;

  /** Seen by who organises and by nobody else. */
  @TextField({ min: 0, max: 120 })
  guardianName!: string;

  @EnumField(ConsentWay, { optional: true })
  guardianConsentHow?: ConsentWay | null;
}

@InputType({ description: 'El consentimiento que alguien dio después.' })
export class NoteConsentInput {
  @UuidField()
  id!: string;

  @EnumField(ConsentWay)
  consentHow!: ConsentWay;

  @DateField({ past: true })
  consentOn!: string;

  @TextField({ min: 0, max: 120 })
  guardianName!: string;

  @EnumField(ConsentWay, { optional: true })
  guardianConsentHow?: ConsentWay | null;
}

@InputType({ description: 'Se muestra, o no y por qué.' })
export class DecideTestimonialInput {
  @UuidField()
  id!: string;

  @BooleanField()
  show!: boolean;

  @TextField({ min: 0, max: 300, multiline: true })
  reason!: string;
}

@InputType({ description: 'Quién retiró su consentimiento, y cómo lo dijo.' })
export class WithdrawTestimonialInput {
  @UuidField()
  id!: string;

  @TextField({ min: 3, max: 300 })
  reason!: string;
}

@InputType({ description: 'Foto de quien habla, ya subida, y si autorizó que se muestre.' })
export class SetTestimonialPhotoInput {
  @UuidField()
  id!: string;

  @UuidField()
  fileId!: string;

  @TextField({ min: 3, max: 200 })
  alt!: string;

  /** Whoever is in it, or the guardian of a minor, said yes: without it the picture is kept and not shown. */
  @BooleanField()
  authorised!: boolean;
}

@ArgsType()
export class ShownTestimonialsArgs extends PageArgs {
  @TextField({ max: 200 })
  slug!: string;
}

@ArgsType()
export class DeskTestimonialsArgs extends PageArgs {
  @UuidField()
  exchangeId!: string;

  @EnumField(TestimonialState, { optional: true })
  state?: TestimonialState | null;

  @OptionalTextField({ max: 100 })
  search?: string | null;
}
