import type { Type } from '@nestjs/common';
import { AllyAdminResolver } from './ally/ally.admin.resolver.js';
import { AllyResolver } from './ally/ally.resolver.js';

export const alliesMemberResolvers: Type[] = [AllyResolver];
export const alliesAdminResolvers: Type[] = [AllyAdminResolver];

export { AlliesModule } from './allies.module.js';
export { Allies, type AllyChoice } from './ally/allies.service.js';
export { AllyKind, AllyState, ContributionKind } from './ally/ally.enums.js';
export { alliesStatement } from './ally/ally.queries.js';
export { Contributions, type NewContribution } from './contribution/contributions.service.js';
export { AllyExperts } from './expert/ally-experts.service.js';
export { AllyFigures, type AllyCount } from './figures/ally-figures.js';
export { LOGO_PURPOSE } from './logo/ally-logo.guard.js';
export { AllyLogos } from './logo/ally-logos.service.js';
