import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, OwnTransaction, Public, Requires, type Viewer } from '@lib/platform';
import { MyPractice } from '../practice/my-practice.types.js';
import { MyPractices } from '../practice/my-practices.js';
import { WhatChangedArgs } from './edition.inputs.js';
import { EditionQueries } from './edition.queries.js';
import { EditionChanges } from './edition.types.js';
import { Editions } from './editions.service.js';

@Resolver()
export class EditionResolver {
  constructor(
    private readonly editions: Editions,
    private readonly queries: EditionQueries,
    private readonly mine: MyPractices,
  ) {}

  @Query(() => EditionChanges, {
    nullable: true,
    description: 'Lo que cambió entre dos ediciones publicadas; sin decir cuáles, las dos últimas. Nulo si no las hay.',
  })
  @Public()
  whatChanged(@Args() args: WhatChangedArgs): Promise<EditionChanges | null> {
    return this.queries.changes(args);
  }

  @Mutation(() => MyPractice, {
    description:
      'Abre la siguiente edición de una práctica publicada; la publicada sigue a la vista hasta que se admita la nueva.',
  })
  @Requires('practice.write')
  @OwnTransaction()
  async startNextEdition(@CurrentViewer() viewer: Viewer, @IdArg('practiceId') practiceId: string): Promise<MyPractice> {
    await this.editions.startNext(viewer, practiceId);
    return this.mine.get(viewer, practiceId);
  }
}
