import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, Public, Requires, type Viewer } from '@lib/platform';
import { MyShowcase, MyShowcaseInput, Showcase } from './showcase.types.js';
import { Showcases } from './showcases.service.js';

@Resolver()
export class ShowcaseResolver {
  constructor(private readonly showcases: Showcases) {}

  @Public()
  @Query(() => Showcase, { nullable: true, description: 'La vitrina de una persona, si decidió abrirla' })
  showcase(@IdArg() id: string): Promise<Showcase | null> {
    return this.showcases.of(id);
  }

  @Requires('recognition.own')
  @Query(() => MyShowcase, { description: 'Lo que decidí mostrar en mi vitrina' })
  myShowcase(@CurrentViewer() viewer: Viewer): Promise<MyShowcase> {
    return this.showcases.mine(viewer.accountId);
  }

  @Requires('recognition.own')
  @Mutation(() => MyShowcase, { description: 'Abre o cierra mi vitrina, y elige qué se ve en ella' })
  saveMyShowcase(@Args('input') input: MyShowcaseInput, @CurrentViewer() viewer: Viewer): Promise<MyShowcase> {
    return this.showcases.save(viewer.accountId, input);
  }
}
