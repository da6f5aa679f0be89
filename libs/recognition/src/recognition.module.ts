import { Module } from '@nestjs/common';
import { Facts } from './facts/facts.service.js';
import { InsigniaAwards } from './insignias/awards.service.js';
import { CatalogueReference } from './insignias/catalogue.reference.js';
import { InsigniaNews } from './insignias/insignia-news.js';
import { Points } from './points/points.service.js';
import { MyRecognitions } from './rankings/my-recognition.service.js';
import { Rankings } from './rankings/ranking.service.js';
import { Totals } from './rankings/totals.service.js';
import { RecognitionReference } from './recognition.reference.js';
import { Seasons } from './seasons/seasons.service.js';

@Module({
  providers: [Facts, Points, Rankings, MyRecognitions, Totals, Seasons, RecognitionReference, CatalogueReference, InsigniaAwards, InsigniaNews],
  exports: [Facts, Points, Rankings, MyRecognitions, Totals, Seasons, InsigniaAwards, InsigniaNews],
})
export class RecognitionModule {}
