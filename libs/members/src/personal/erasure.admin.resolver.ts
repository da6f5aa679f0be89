import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, PageArgs, Requires, type Viewer } from '@lib/platform';
import { ErasureDesk } from './erasure-desk.service.js';
import { ErasurePage, RefuseErasureInput } from './erasure.types.js';
import { PrivacySetting, SavePrivacySettingInput } from './privacy-setting.types.js';
import { PrivacySettings } from './privacy-settings.service.js';

@Resolver()
export class ErasureAdminResolver {
  constructor(
    private readonly desk: ErasureDesk,
    private readonly settings: PrivacySettings,
  ) {}

  @Requires('people.read')
  @Query(() => ErasurePage, { description: 'Pedidos de eliminar datos: primero los que esperan, por su plazo legal' })
  erasures(@Args() args: PageArgs): Promise<ErasurePage> {
    return this.desk.page(args);
  }

  @Requires('people.manage')
  @Mutation(() => Boolean, { description: 'Dice a la persona por qué no se puede atender su pedido' })
  async refuseErasure(@Args('input') input: RefuseErasureInput, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.desk.refuse(viewer, input);
    return true;
  }

  @Requires('people.read')
  @Query(() => [PrivacySetting], { description: 'Plazos de los datos personales' })
  privacySettings(): Promise<PrivacySetting[]> {
    return this.settings.all();
  }

  @Requires('people.manage')
  @Mutation(() => [PrivacySetting], { description: 'Cambia un plazo; lo pedido antes conserva el suyo' })
  savePrivacySetting(@Args('input') input: SavePrivacySettingInput, @CurrentViewer() viewer: Viewer): Promise<PrivacySetting[]> {
    return this.settings.save(viewer, input);
  }
}
