import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, OwnTransaction, Requires, type Viewer } from '@lib/platform';
import { Downloads } from './downloads.service.js';
import { AskErasureInput, TakeBackErasureInput, WithdrawConsentInput } from './erasure.types.js';
import { Erasures } from './erasures.service.js';
import { MyDataReader } from './my-data.reader.js';
import { AskMyDownloadInput, MyData } from './my-data.types.js';

@Resolver()
export class MyDataResolver {
  constructor(
    private readonly reader: MyDataReader,
    private readonly downloads: Downloads,
    private readonly erasures: Erasures,
  ) {}

  @Requires('profile.own')
  @Query(() => MyData, { description: 'Lo que se guarda de ti y lo que puedes pedir' })
  myData(@CurrentViewer() viewer: Viewer): Promise<MyData> {
    return this.reader.of(viewer);
  }

  @Requires('profile.own')
  @OwnTransaction()
  @Mutation(() => MyData, { description: 'Pide una descarga de todos tus datos, con tu contraseña; la anterior deja de servir' })
  async askMyDownload(@Args('input') input: AskMyDownloadInput, @CurrentViewer() viewer: Viewer): Promise<MyData> {
    await this.downloads.ask(viewer, input.password);
    return this.reader.of(viewer);
  }

  @Requires('profile.own')
  @OwnTransaction()
  @Mutation(() => MyData, { description: 'Pide que se eliminen tus datos; se cumple unos días después y hasta entonces puedes anularlo' })
  async askErasure(@Args('input') input: AskErasureInput, @CurrentViewer() viewer: Viewer): Promise<MyData> {
    await this.erasures.ask(viewer, input.password, input.understood);
    return this.reader.of(viewer);
  }

  @Requires('profile.own')
  @OwnTransaction()
  @Mutation(() => MyData, { description: 'Retira tu consentimiento: dejas de aparecer en listas públicas ahora, y tus datos se eliminan unos días después' })
  async withdrawConsent(@Args('input') input: WithdrawConsentInput, @CurrentViewer() viewer: Viewer): Promise<MyData> {
    await this.erasures.withdrawConsent(viewer, input.password, input.understood);
    return this.reader.of(viewer);
  }

  @Requires('profile.own')
  @Mutation(() => MyData, { description: 'Anula el pedido; si habías retirado tu consentimiento, lo das otra vez' })
  async takeBackErasure(@CurrentViewer() viewer: Viewer, @Args('input', { type: () => TakeBackErasureInput, nullable: true }) input?: TakeBackErasureInput | null): Promise<MyData> {
    await this.erasures.takeBack(viewer, input ?? null);
    return this.reader.of(viewer);
  }
}
