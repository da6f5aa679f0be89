import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { IgedContextArgs, IgedContextImportInput, IgedContextInput } from './iged-context.inputs.js';
import { IgedContexts } from './iged-context.service.js';
import { IgedContextImport, IgedContextPage, IgedContextRow } from './iged-context.types.js';

@Resolver()
export class IgedContextResolver {
  constructor(private readonly contexts: IgedContexts) {}

  @Requires('territory.read')
  @Query(() => IgedContextPage, { description: 'Conectividad y tamaño de cada instancia, con su fuente; no son datos oficiales' })
  igedContexts(@Args() args: IgedContextArgs): Promise<IgedContextPage> {
    return this.contexts.table(args);
  }

  @Requires('territory.manage')
  @Mutation(() => IgedContextRow, { description: 'Anota la conectividad y el tamaño de una instancia' })
  setIgedContext(@Args('input') input: IgedContextInput, @CurrentViewer() viewer: Viewer): Promise<IgedContextRow> {
    return this.contexts.set(input, viewer);
  }

  @Requires('territory.manage')
  @Mutation(() => IgedContextImport, { description: 'Anota muchas instancias a la vez; antes se puede probar sin guardar' })
  importIgedContext(@Args('input') input: IgedContextImportInput, @CurrentViewer() viewer: Viewer): Promise<IgedContextImport> {
    return this.contexts.import(input, viewer);
  }
}
