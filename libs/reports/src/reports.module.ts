import { Module } from '@nestjs/common';
import { DocumentsModule } from '@lib/documents';
import { ExchangesModule } from '@lib/exchanges';
import { FiguresModule } from '@lib/figures';
import { FilesModule } from '@lib/files';
import { PracticesModule } from '@lib/practices';
import { checkInternals, checkServices } from './check/check.providers.js';
import { contentInternals, contentServices } from './content/content.providers.js';
import { documentInternals, documentServices } from './document/document.providers.js';

@Module({
  imports: [DocumentsModule, ExchangesModule, FiguresModule, FilesModule, PracticesModule],
  providers: [...contentServices, ...contentInternals, ...documentServices, ...documentInternals, ...checkServices, ...checkInternals],
  exports: [...contentServices, ...documentServices, ...checkServices],
})
export class ReportsModule {}
