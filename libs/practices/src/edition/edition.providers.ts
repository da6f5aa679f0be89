import type { Type } from '@nestjs/common';
import { EditionQueries } from './edition.queries.js';
import { EditionResolver } from './edition.resolver.js';
import { Editions } from './editions.service.js';

/** To be provided and exported by the module: the resolvers live in the modules of the doors. */
export const editionServices: Type[] = [EditionQueries, Editions];
export const editionMemberResolvers: Type[] = [EditionResolver];
