import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, OwnTransaction, Requires, type Viewer } from '@lib/platform';
import { DraftService } from './draft.service.js';
import { MyPractice, MyPracticeRow, SavedSection, SubmissionReceipt } from './my-practice.types.js';
import { MyPractices } from './my-practices.js';
import { SaveSectionInput, StartPracticeInput, SubmitPracticeInput } from './practice.inputs.js';
import { SectionService } from './section.service.js';
import { SubmissionService } from './submission.service.js';

@Resolver()
export class PracticeResolver {
  constructor(
    private readonly mine: MyPractices,
    private readonly drafts: DraftService,
    private readonly sections: SectionService,
    private readonly submissions: SubmissionService,
  ) {}

  @Query(() => [MyPracticeRow], { description: 'Prácticas que escribo o de cuyo equipo soy, la última tocada primero.' })
  @Requires('practice.write')
  myPractices(@CurrentViewer() viewer: Viewer): Promise<MyPracticeRow[]> {
    return this.mine.list(viewer);
  }

  @Query(() => MyPractice, { nullable: true, description: 'Una práctica de mi equipo; nulo si no existe o no es mía.' })
  @Requires('practice.write')
  myPractice(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<MyPractice | null> {
    return this.mine.find(viewer, id);
  }

  @Mutation(() => MyPractice, {
    description: 'Empieza un borrador. El identificador lo crea el equipo: repetir devuelve el mismo borrador.',
  })
  @Requires('practice.write')
  @OwnTransaction()
  async startPractice(@CurrentViewer() viewer: Viewer, @Args('input') input: StartPracticeInput): Promise<MyPractice> {
    await this.drafts.start(viewer, input);
    return this.mine.get(viewer, input.id);
  }

  @Mutation(() => SavedSection, { description: 'Guarda una sección sobre la revisión que se leyó.' })
  @Requires('practice.write')
  @OwnTransaction()
  async saveSection(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveSectionInput): Promise<SavedSection> {
    await this.sections.save(viewer, input);
    return this.mine.saved(viewer, input.practiceId, input.section);
  }

  @Mutation(() => SubmissionReceipt, { description: 'Envía la práctica con la declaración de la directora o el director.' })
  @Requires('practice.write')
  @OwnTransaction()
  submitPractice(@CurrentViewer() viewer: Viewer, @Args('input') input: SubmitPracticeInput): Promise<SubmissionReceipt> {
    return this.submissions.submit(viewer, input);
  }

  @Mutation(() => Boolean, { description: 'Descarta un borrador propio que nunca se envió.' })
  @Requires('practice.write')
  @OwnTransaction()
  async discardDraft(@CurrentViewer() viewer: Viewer, @IdArg('practiceId') practiceId: string): Promise<boolean> {
    await this.drafts.discard(viewer, practiceId);
    return true;
  }
}
