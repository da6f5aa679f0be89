import { Module } from '@nestjs/common';
import { DocumentsModule } from '@lib/documents';
import { ExchangesModule } from '@lib/exchanges';
import { FiguresModule } from '@lib/figures';
import { FilesModule } from '@lib/files';
import { PracticesModule } from '@lib/practices';
import { contentInternals, contentServices } from './content/content.providers.js';

@Module({
  imports: [DocumentsModule, ExchangesModule, FiguresModule, FilesModule, PracticesModule],
  providers: [...contentServices, ...contentInternals],
  exports: [...contentServices],
})
export class ReportsModule {}
