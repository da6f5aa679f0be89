import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, OwnTransaction, Public, Requires, type Viewer } from '@lib/platform';
import { GivenTestimonials } from './given-testimonials.service.js';
import { GiveTestimonialInput, ShownTestimonialsArgs } from './testimonial.inputs.js';
import { TestimonialQueries } from './testimonial.queries.js';
import { TestimonialTurns } from './testimonial-turns.service.js';
import { MyTestimonials, ShownTestimonial, ShownTestimonialPage } from './testimonial.types.js';

/** For everyone, what people said and let be shown; for who took part, to say it. */
@Resolver()
export class TestimonialResolver {
  constructor(
    private readonly queries: TestimonialQueries,
    private readonly given: GivenTestimonials,
    private readonly turns: TestimonialTurns,
  ) {}

  @Public({ shared: true })
  @Query(() => ShownTestimonialPage, { description: 'Testimonios de un intercambio, con consentimiento, el más reciente primero.' })
  exchangeTestimonials(@Args() args: ShownTestimonialsArgs): Promise<Page<ShownTestimonial>> {
    return this.queries.shown(args);
  }

  @Requires('exchange.attend')
  @Query(() => MyTestimonials, { description: 'Los testimonios que dejé en un intercambio.' })
  myTestimonials(@CurrentViewer() viewer: Viewer, @IdArg('exchangeId') exchangeId: string): Promise<MyTestimonials> {
    return this.mine(viewer, exchangeId);
  }

  @OwnTransaction()
  @Requires('exchange.attend')
  @Mutation(() => MyTestimonials, { description: 'Deja un testimonio de un intercambio donde participé.' })
  async giveTestimonial(@CurrentViewer() viewer: Viewer, @Args('input') input: GiveTestimonialInput): Promise<MyTestimonials> {
    await this.given.give(viewer, input);
    return this.mine(viewer, input.exchangeId);
  }

  @OwnTransaction()
  @Requires('exchange.attend')
  @Mutation(() => MyTestimonials, { description: 'Retira mi testimonio: deja de verse en ese momento.' })
  async withdrawTestimonial(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<MyTestimonials> {
    return this.mine(viewer, await this.turns.withdrawOwn(viewer, id));
  }

  private async mine({ accountId }: Viewer, exchangeId: string): Promise<MyTestimonials> {
    const standing = await this.given.standing(exchangeId, accountId);
    return { ...standing, items: await this.queries.mine(exchangeId, accountId) };
  }
}
