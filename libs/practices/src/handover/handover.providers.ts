import type { Type } from '@nestjs/common';
import { HandoverDecisions } from './handover-decisions.service.js';
import { HandoverMoves } from './handover-moves.js';
import { HandoverNews } from './handover-news.js';
import { HandoverDeskResolver } from './handover.admin.resolver.js';
import { HandoverQueries } from './handover.queries.js';
import { HandoverResolver } from './handover.resolver.js';
import { HandoverStore } from './handover.store.js';
import { Handovers } from './handovers.service.js';

/** To be provided and exported by the module: the resolvers live in the modules of the doors. */
export const handoverServices: Type[] = [Handovers, HandoverDecisions, HandoverQueries, HandoverNews];
export const handoverInternals: Type[] = [HandoverStore, HandoverMoves];
export const handoverMemberResolvers: Type[] = [HandoverResolver];
export const handoverAdminResolvers: Type[] = [HandoverDeskResolver];
