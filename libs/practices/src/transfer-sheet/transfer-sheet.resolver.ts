import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, OwnTransaction, Requires, type Viewer } from '@lib/platform';
import { MarkTransferAreaInput } from './transfer-sheet.inputs.js';
import { TransferSheet } from './transfer-sheet.types.js';
import { TransferSheets } from './transfer-sheets.service.js';

@Resolver()
export class TransferSheetResolver {
  constructor(private readonly sheets: TransferSheets) {}

  @Query(() => TransferSheet, {
    nullable: true,
    description: 'Ficha de transferencia de una práctica de mi equipo; nula si no está publicada o no es mía.',
  })
  @Requires('practice.write')
  transferSheet(@CurrentViewer() viewer: Viewer, @IdArg('practiceId') practiceId: string): Promise<TransferSheet | null> {
    return this.sheets.mine(viewer, practiceId);
  }

  @Mutation(() => TransferSheet, { nullable: true, description: 'Marca un área de la ficha de transferencia.' })
  @Requires('practice.write')
  @OwnTransaction()
  async markTransferArea(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MarkTransferAreaInput,
  ): Promise<TransferSheet | null> {
    await this.sheets.mark(viewer, input);
    return this.sheets.mine(viewer, input.practiceId);
  }
}
