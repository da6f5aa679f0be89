import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { MyLogbookArgs, SaveLogbookEntryInput } from './logbook.inputs.js';
import { Logbooks } from './logbook.service.js';
import { LogbookEntry, LogbookEntryPage, ReflectionPrompt } from './logbook.types.js';
import { ReflectionPrompts } from './reflection-prompts.js';

/** Only at the portal, and only one's own. */
@Resolver()
export class LogbookResolver {
  constructor(
    private readonly logbooks: Logbooks,
    private readonly prompts: ReflectionPrompts,
  ) {}

  @Requires('circle.take_part')
  @Query(() => LogbookEntryPage, { description: 'Mi bitácora de un círculo: solo lo que yo escribí.' })
  myLogbook(@CurrentViewer() viewer: Viewer, @Args() args: MyLogbookArgs): Promise<Page<LogbookEntry>> {
    return this.logbooks.mine(viewer, args);
  }

  @Requires('circle.take_part')
  @Query(() => [ReflectionPrompt], { description: 'Preguntas para reflexionar después de una reunión.' })
  reflectionPrompts(): Promise<ReflectionPrompt[]> {
    return this.prompts.list();
  }

  @Requires('circle.take_part')
  @Mutation(() => LogbookEntry, { description: 'Guarda una anotación de mi bitácora.' })
  saveLogbookEntry(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveLogbookEntryInput): Promise<LogbookEntry> {
    return this.logbooks.save(viewer, input);
  }

  @Requires('circle.take_part')
  @Mutation(() => Boolean, { description: 'Borra una anotación de mi bitácora; dice si había una.' })
  removeLogbookEntry(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<boolean> {
    return this.logbooks.remove(viewer, id);
  }
}
