import { Module } from '@nestjs/common';
import { DocumentsModule } from '@lib/documents';
import { ExchangesModule } from '@lib/exchanges';
import { FiguresModule } from '@lib/figures';
import { FilesModule } from '@lib/files';
import { NotificationsModule } from '@lib/notifications';
import { PracticesModule } from '@lib/practices';
import { PublicationsModule } from '@lib/publications';
import { bookletControllers, bookletInternals, bookletServices } from './booklet/booklet.providers.js';
import { checkInternals, checkServices } from './check/check.providers.js';
import { contentInternals, contentServices } from './content/content.providers.js';
import { documentInternals, documentServices } from './document/document.providers.js';
import { keptInternals, keptServices } from './kept/kept.providers.js';
import { editionControllers, editionInternals, editionServices } from './edition/edition.providers.js';

@Module({
  imports: [DocumentsModule, ExchangesModule, FiguresModule, FilesModule, NotificationsModule, PracticesModule, PublicationsModule],
  controllers: [...editionControllers, ...bookletControllers],
  providers: [...bookletServices, ...bookletInternals, ...editionServices, ...editionInternals, ...contentServices, ...contentInternals, ...documentServices, ...documentInternals, ...checkServices, ...checkInternals, ...keptServices, ...keptInternals],
  exports: [...bookletServices, ...editionServices, ...contentServices, ...documentServices, ...checkServices, ...keptServices],
})
export class ReportsModule {}
