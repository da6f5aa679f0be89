import type { Type } from '@nestjs/common';
import { ContributionResolver } from './contribution/contribution.resolver.js';
import { InitiativeDeskResolver } from './desk/desk.admin.resolver.js';
import { InitiativeResolver } from './initiative/initiative.resolver.js';

export const initiativesMemberResolvers: Type[] = [InitiativeResolver, ContributionResolver];
export const initiativesAdminResolvers: Type[] = [InitiativeDeskResolver];

export { InitiativesModule } from './initiatives.module.js';
export { talkStatement } from './contribution/contribution.queries.js';
export { deskStatement } from './desk/desk.queries.js';
export { mineStatement as myInitiativesStatement, wallStatement as initiativesStatement } from './initiative/initiative.queries.js';
export { Contributions } from './contribution/contributions.service.js';
export { Accompaniments } from './desk/accompaniments.service.js';
export { Hidings } from './desk/hidings.service.js';
export { InitiativeFigures, type InitiativeCount } from './figures/initiative-figures.js';
export { InitiativeState } from './initiative/initiative.enums.js';
export { ShareInitiativeInput } from './initiative/initiative.inputs.js';
export { Initiatives, type InitiativeSource } from './initiative/initiatives.service.js';
export { Turnings } from './initiative/turnings.service.js';
export { InitiativeNews, type ContributionBrief, type InitiativeBrief } from './news/initiative-news.js';
export { INITIATIVE_PHOTO } from './photo/photo.guard.js';
export { InitiativePhotos } from './photo/photos.service.js';
export { InitiativeDay } from './upkeep/initiative-day.job.js';
