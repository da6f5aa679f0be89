import { IgedContextResolver } from './context/iged-context.admin.resolver.js';
import { TerritoryDeskResolver } from './territory.admin.resolver.js';
import { DistrictsResolver, PlacesResolver } from './territory.resolver.js';

export const territoryMemberResolvers = [PlacesResolver, DistrictsResolver];
export const territoryAdminResolvers = [PlacesResolver, TerritoryDeskResolver, IgedContextResolver];

export { IgedContexts } from './context/iged-context.service.js';
export { IgedConnectivity, IgedSize } from './context/iged-context.types.js';
export { CodeField } from './code-field.js';
export { PageSizeField } from './territory.inputs.js';
export { literalPattern } from './places.rules.js';
export { TerritoryModule } from './territory.module.js';
export { REGION_COLUMNS } from './territory.queries.js';
export { Territory, type District, type Iged } from './territory.service.js';
export { DistrictChoice, IgedChoice, IgedKind, Region } from './territory.types.js';
