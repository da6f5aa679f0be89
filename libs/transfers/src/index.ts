import type { Type } from '@nestjs/common';
import { TransferAdminResolver } from './transfer/transfer.admin.resolver.js';
import { TransferResolver } from './transfer/transfer.resolver.js';
import { TransferWorkResolver } from './transfer/transfer-work.resolver.js';
import { AdoptionResolver } from './tree/adoption.resolver.js';

export const transfersMemberResolvers: Type[] = [TransferResolver, TransferWorkResolver, AdoptionResolver];
export const transfersAdminResolvers: Type[] = [TransferAdminResolver];

export { TransferFigures, type TransferCount } from './figures/transfer-figures.js';
export { interestsOfMemberStatement, interestsStatement } from './interest/interest.queries.js';
export { TransferNews, type OriginNews, type TransferBrief } from './news/transfer-news.js';
export { PortalVerbs, TransferWork } from './transfer/portal-verbs.js';
export { TransferResults } from './transfer/results.service.js';
export { TransferStarts } from './transfer/starts.service.js';
export { BlockChoice, TransferKind, TransferOutcome, TransferState } from './transfer/transfer.enums.js';
export { transferQueueStatement, transfersOfMemberStatement } from './transfer/transfer.queries.js';
export { TransfersModule } from './transfers.module.js';
export { ADOPTIONS, AdoptionTrees } from './tree/adoption.queries.js';
