import type { Type } from '@nestjs/common';
import { AccessModule } from '@lib/access';
import { AdvisoryModule } from '@lib/advisory';
import { AlliesModule } from '@lib/allies';
import { CalendarModule } from '@lib/calendar';
import { CirclesModule } from '@lib/circles';
import { ExchangesModule } from '@lib/exchanges';
import { FiguresModule } from '@lib/figures';
import { ChallengesModule } from '@lib/challenges';
import { FilesModule } from '@lib/files';
import { InitiativesModule } from '@lib/initiatives';
import { MembersModule } from '@lib/members';
import { NotificationsModule } from '@lib/notifications';
import { PracticesModule } from '@lib/practices';
import { PublicationsModule } from '@lib/publications';
import { RecognitionModule } from '@lib/recognition';
import { ReportsModule } from '@lib/reports';
import { TerritoryModule } from '@lib/territory';
import { TransfersModule } from '@lib/transfers';
import { WebinarsModule } from '@lib/webinars';

/** In the order of the floors. */
export const libModules: Type[] = [
  AccessModule,
  TerritoryModule,
  FilesModule,
  CalendarModule,
  MembersModule,
  RecognitionModule,
  PracticesModule,
  InitiativesModule,
  AlliesModule,
  AdvisoryModule,
  ChallengesModule,
  CirclesModule,
  ExchangesModule,
  TransfersModule,
  WebinarsModule,
  NotificationsModule,
  PublicationsModule,
  FiguresModule,
  ReportsModule,
];
