import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { BringImportInput, CheckImportInput, ImportProblemsArgs, ImportsArgs } from './import.inputs.js';
import { ImportQueries } from './import.queries.js';
import { BroughtIn, ImportBatch, ImportPage, ImportProblemPage } from './import.types.js';
import { Imports } from './imports.service.js';

@Resolver()
export class ImportDeskResolver {
  constructor(
    private readonly verbs: Imports,
    private readonly queries: ImportQueries,
  ) {}

  @Requires('import.bring')
  @Query(() => ImportPage, { description: 'Las hojas de cálculo que se trajeron o se están trayendo' })
  imports(@Args() args: ImportsArgs): Promise<ImportPage> {
    return this.queries.page(args);
  }

  @Requires('import.bring')
  @Query(() => ImportBatch, { description: 'Una hoja: sus columnas y en qué va' })
  importBatch(@IdArg() id: string): Promise<ImportBatch> {
    return this.queries.batch(id);
  }

  @Requires('import.bring')
  @Query(() => ImportProblemPage, { description: 'Lo que está mal en cada fila, con su celda' })
  importProblems(@Args() args: ImportProblemsArgs): Promise<ImportProblemPage> {
    return this.queries.problems(args);
  }

  @Requires('import.bring')
  @Query(() => BroughtIn, { nullable: true, description: 'De qué hoja vino una persona, una práctica o una asesoría; vacío si nació aquí' })
  broughtIn(@IdArg() id: string): Promise<BroughtIn | null> {
    return this.queries.broughtIn(id);
  }

  @Requires('import.bring')
  @Mutation(() => ImportBatch, { description: 'Revisa todas las filas sin traer ninguna' })
  async checkImport(@Args('input') { id, columns }: CheckImportInput): Promise<ImportBatch> {
    await this.verbs.check(id, Object.fromEntries(columns.map(({ key, column }) => [key, column])));
    return this.queries.batch(id);
  }

  @Requires('import.bring')
  @Mutation(() => ImportBatch, { description: 'Trae las filas que están bien; las demás se quedan fuera' })
  async bringImport(@Args('input') { id, withPoints }: BringImportInput, @CurrentViewer() viewer: Viewer): Promise<ImportBatch> {
    await this.verbs.bring(viewer, id, withPoints);
    return this.queries.batch(id);
  }

  @Requires('import.bring')
  @Mutation(() => ImportBatch, { description: 'Deja una hoja sin traerla y borra lo que se leyó de ella' })
  async abandonImport(@IdArg() id: string, @CurrentViewer() viewer: Viewer): Promise<ImportBatch> {
    await this.verbs.abandon(viewer, id);
    return this.queries.batch(id);
  }
}
