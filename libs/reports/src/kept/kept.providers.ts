import type { Type } from '@nestjs/common';
import { KeptEditions } from './kept-editions.js';
import { KeptTexts } from './kept-texts.service.js';
import { PublishedSitemap } from './published-sitemap.js';
import { ServedEditions } from './served-editions.js';
import { Withholdings } from './withholdings.service.js';

/** What a report and a booklet share: the history of their texts, their editions, and whether these answer. */
export const keptServices: Type[] = [KeptTexts, Withholdings];
export const keptInternals: Type[] = [KeptEditions, PublishedSitemap, ServedEditions];
