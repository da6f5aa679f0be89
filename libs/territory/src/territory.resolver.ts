import { Args, Query, Resolver } from '@nestjs/graphql';
import { Public, Requires } from '@lib/platform';
import { DistrictsArgs, IgedsArgs } from './territory.inputs.js';
import { Territory } from './territory.service.js';
import { DistrictChoice, IgedChoice, Region } from './territory.types.js';

/** Both doors. */
@Resolver()
export class PlacesResolver {
  constructor(private readonly territory: Territory) {}

  @Public({ shared: true })
  @Query(() => [Region], { description: 'Las 26 regiones, por orden alfabético' })
  regions(): Promise<Region[]> {
    return this.territory.regions();
  }

  @Public()
  @Query(() => [IgedChoice], { description: 'Instancias de gestión por nombre, con o sin tildes, o por código' })
  igeds(@Args() args: IgedsArgs): Promise<IgedChoice[]> {
    return this.territory.searchIgeds(args);
  }
}

@Resolver()
export class DistrictsResolver {
  constructor(private readonly territory: Territory) {}

  @Requires('practice.write')
  @Query(() => [DistrictChoice], { description: 'Distritos por nombre, provincia o ubigeo' })
  districts(@Args() args: DistrictsArgs): Promise<DistrictChoice[]> {
    return this.territory.searchDistricts(args.search, args.region ?? null);
  }
}
