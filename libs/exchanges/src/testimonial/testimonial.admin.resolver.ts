import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { TakenTestimonials } from './taken-testimonials.service.js';
import { DecideTestimonialInput, DeskTestimonialsArgs, NoteConsentInput, SetTestimonialPhotoInput, TakeTestimonialInput, WithdrawTestimonialInput } from './testimonial.inputs.js';
import { TestimonialPhotos } from './testimonial-photos.service.js';
import { TestimonialQueries } from './testimonial.queries.js';
import { TestimonialTurns } from './testimonial-turns.service.js';
import { DeskTestimonial, DeskTestimonialPage } from './testimonial.types.js';

/** At the desk: to take what people say, and to read it before anyone else does. */
@Resolver()
export class TestimonialAdminResolver {
  constructor(
    private readonly queries: TestimonialQueries,
    private readonly taken: TakenTestimonials,
    private readonly turns: TestimonialTurns,
    private readonly photos: TestimonialPhotos,
  ) {}

  @Requires('exchange.manage')
  @Query(() => DeskTestimonialPage, { description: 'Testimonios de un intercambio, el más reciente primero.' })
  deskTestimonials(@Args() args: DeskTestimonialsArgs): Promise<Page<DeskTestimonial>> {
    return this.queries.desk(args);
  }

  @Requires('exchange.manage')
  @Mutation(() => Boolean, { description: 'Anota lo que dice alguien que está presente y no tiene cuenta.' })
  async takeTestimonial(@CurrentViewer() viewer: Viewer, @Args('input') input: TakeTestimonialInput): Promise<boolean> {
    await this.taken.take(viewer, input);
    return true;
  }

  @Requires('exchange.manage')
  @Mutation(() => Boolean, { description: 'Anota el consentimiento que alguien dio después.' })
  async noteTestimonialConsent(@CurrentViewer() viewer: Viewer, @Args('input') input: NoteConsentInput): Promise<boolean> {
    await this.taken.noteConsent(viewer, input);
    return true;
  }

  @Requires('exchange.manage')
  @Mutation(() => Boolean, { description: 'Muestra un testimonio, o no y por qué; a su autora o autor se le avisa.' })
  async decideTestimonial(@CurrentViewer() viewer: Viewer, @Args('input') input: DecideTestimonialInput): Promise<boolean> {
    await this.turns.decide(viewer, input);
    return true;
  }

  @Requires('exchange.manage')
  @Mutation(() => Boolean, { description: 'Anota que se retiró el consentimiento: deja de verse en ese momento.' })
  async withdrawTestimonialAtDesk(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawTestimonialInput): Promise<boolean> {
    await this.turns.withdraw(viewer, input.id, input.reason);
    return true;
  }

  @Requires('exchange.manage')
  @Mutation(() => Boolean, { description: 'Pone la foto de quien habla, ya subida, con sus derechos.' })
  async setTestimonialPhoto(@CurrentViewer() viewer: Viewer, @Args('input') input: SetTestimonialPhotoInput): Promise<boolean> {
    await this.photos.set(viewer, input);
    return true;
  }

  @Requires('exchange.manage')
  @Mutation(() => Boolean, { description: 'Quita la foto de un testimonio.' })
  async removeTestimonialPhoto(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<boolean> {
    await this.photos.remove(viewer, id);
    return true;
  }
}
