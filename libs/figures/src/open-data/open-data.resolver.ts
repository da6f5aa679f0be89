import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '@lib/platform';
import { OpenData } from './open-data.service.js';
import { OpenDataSet } from './open-data.types.js';

@Resolver()
export class OpenDataResolver {
  constructor(private readonly data: OpenData) {}

  @Public({ shared: true })
  @Query(() => [OpenDataSet], { description: 'Los conjuntos de datos abiertos, con su diccionario' })
  openData(): Promise<OpenDataSet[]> {
    return Promise.all(this.data.sets.map(async (set) => ({ ...set, columns: await this.data.columns(set) })));
  }
}
