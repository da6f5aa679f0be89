import type { Type } from '@nestjs/common';
import { RouteBoardQueries } from './board.queries.js';
import { NeedDeskResolver } from './need.admin.resolver.js';
import { Needs } from './needs.service.js';
import { RouteFacts } from './route-facts.service.js';
import { RouteNews } from './route-news.js';
import { HeldOnRoute } from './route-standings.js';
import { RouteDeskResolver } from './route.admin.resolver.js';
import { RouteQueries } from './route.queries.js';
import { RouteResolver } from './route.resolver.js';
import { ScaleDeskResolver } from './scale.admin.resolver.js';
import { Scales } from './scales.service.js';
import { StageAwards } from './stage-awards.service.js';
import { StageDecisions } from './stage-decisions.service.js';
import { StageMoves } from './stage-moves.service.js';
import { StageRubrics } from './stage-rubrics.service.js';

/** To be provided and exported by the module: the resolvers live in the modules of the doors. */
export const routeServices: Type[] = [Needs, RouteBoardQueries, RouteFacts, Scales, RouteNews, RouteQueries, StageDecisions];
export const routeInternals: Type[] = [HeldOnRoute, StageAwards, StageMoves, StageRubrics];

export const routeMemberResolvers: Type[] = [RouteResolver];
export const routeAdminResolvers: Type[] = [RouteDeskResolver, NeedDeskResolver, ScaleDeskResolver];
