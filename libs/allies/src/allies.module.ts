import { Module, type Type } from '@nestjs/common';
import { FilesModule } from '@lib/files';
import { AllyQueries } from './ally/ally.queries.js';
import { AllyStore } from './ally/ally.store.js';
import { Allies } from './ally/allies.service.js';
import { Contributions } from './contribution/contributions.service.js';
import { AllyExperts } from './expert/ally-experts.service.js';
import { AllyFigures } from './figures/ally-figures.js';
import { AllyLogoGuard } from './logo/ally-logo.guard.js';
import { AllyLogos } from './logo/ally-logos.service.js';
import './allies.personal.js';

const services: Type[] = [Allies, AllyExperts, AllyLogos, AllyQueries, Contributions, AllyFigures];

@Module({ imports: [FilesModule], providers: [...services, AllyStore, AllyLogoGuard], exports: services })
export class AlliesModule {}
