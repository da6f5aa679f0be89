import { Module } from '@nestjs/common';
import { RecognitionModule } from '@lib/recognition';
import { OpenDataController } from './open-data/open-data.controller.js';
import { OpenData } from './open-data/open-data.service.js';
import { Figures } from './reading/figures.service.js';
import { PageVisits } from './visits/page-visits.js';

@Module({ imports: [RecognitionModule], controllers: [OpenDataController], providers: [Figures, PageVisits, OpenData], exports: [Figures, PageVisits, OpenData] })
export class FiguresModule {}
