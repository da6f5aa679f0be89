import { Module, type Type } from '@nestjs/common';
import { AlliesModule } from '@lib/allies';
import { CalendarModule } from '@lib/calendar';
import { DocumentsModule } from '@lib/documents';
import { FilesModule } from '@lib/files';
import { PracticesModule } from '@lib/practices';
import { RecognitionModule } from '@lib/recognition';
import { AttendanceQueries } from './attendance/attendance.queries.js';
import { Attendances } from './attendance/attendances.service.js';
import { ImportedAttendance } from './attendance/imported-attendance.service.js';
import { CheckIns } from './attendance/check-ins.service.js';
import { Arrivals } from './door/arrivals.service.js';
import { DoorQueries } from './door/door.queries.js';
import { UndoneArrivals } from './door/undone-arrivals.service.js';
import { CertificateController, CertificateListController } from './certificate/certificate.controller.js';
import { CertificateNews } from './certificate/certificate-news.js';
import { CertificatePlans } from './certificate/certificate-plans.service.js';
import { CertificateQueries } from './certificate/certificate.queries.js';
import { CertificateRuns } from './certificate/certificate-runs.service.js';
import { CertificateStore } from './certificate/certificate.store.js';
import { Certificates } from './certificate/certificates.service.js';
import { ExchangeCalendar } from './exchange.calendar.js';
import { DeskExchangeQueries } from './exchange/desk-exchange.queries.js';
import { ExchangeFileController } from './exchange/exchange-file.controller.js';
import { ExchangeQueries } from './exchange/exchange.queries.js';
import { ExchangeStore } from './exchange/exchange.store.js';
import { PlanMends } from './exchange/plan-mends.service.js';
import { PlannedPlaces } from './exchange/planned-places.js';
import { ExchangePlans } from './exchange/plans.service.js';
import { ReportEditions } from './exchange/report-editions.js';
import { ExchangeTurns } from './exchange/turns.service.js';
import { StandContributions } from './fair/contributions.service.js';
import { FairQueries } from './fair/fair.queries.js';
import { PostersController } from './fair/posters.controller.js';
import { StandPhotoRights } from './fair/photo-rights.service.js';
import { StandPhotoGuard } from './fair/stand-photo.guard.js';
import { Stands } from './fair/stands.service.js';
import { ExchangeFigures } from './figures/exchange-figures.js';
import { CrewListsController } from './internship/crew-lists.controller.js';
import { Crews } from './internship/crews.service.js';
import { Internships } from './internship/internships.service.js';
import { ExchangeNews } from './news/exchange-news.js';
import { StandNews } from './news/stand-news.js';
import { PastExchanges } from './past/past-exchanges.service.js';
import { Presentations } from './programme/presentations.service.js';
import { Presented } from './programme/presented.service.js';
import { Programme } from './programme/programme.service.js';
import { DeskPassController, PassController } from './registration/pass.controller.js';
import { RegistrationQueries } from './registration/registration.queries.js';
import { Registrations } from './registration/registrations.service.js';
import { Seats } from './registration/seats.service.js';
import { GivenTestimonials } from './testimonial/given-testimonials.service.js';
import { TakenTestimonials } from './testimonial/taken-testimonials.service.js';
import { TestimonialNews } from './testimonial/testimonial-news.js';
import { TestimonialPhotoGuard } from './testimonial/testimonial-photo.guard.js';
import { TestimonialPhotos } from './testimonial/testimonial-photos.service.js';
import { TestimonialQueries } from './testimonial/testimonial.queries.js';
import { TestimonialStore } from './testimonial/testimonial.store.js';
import { TestimonialTurns } from './testimonial/testimonial-turns.service.js';
import { Testimonials } from './testimonial/testimonials.service.js';
import './exchanges.personal.js';

const services: Type[] = [
  ExchangePlans,
  PastExchanges,
  PlanMends,
  ReportEditions,
  ExchangeTurns,
  Programme,
  Presented,
  ExchangeQueries,
  DeskExchangeQueries,
  ExchangeNews,
  Registrations,
  RegistrationQueries,
  CheckIns,
  ImportedAttendance,
  AttendanceQueries,
  Arrivals,
  DoorQueries,
  UndoneArrivals,
  ExchangeFigures,
  Stands,
  StandPhotoRights,
  StandContributions,
  StandNews,
  FairQueries,
  Internships,
  Crews,
  Testimonials,
  GivenTestimonials,
  TakenTestimonials,
  TestimonialTurns,
  TestimonialPhotos,
  TestimonialQueries,
  TestimonialNews,
  CertificatePlans,
  CertificateRuns,
  Certificates,
  CertificateQueries,
  CertificateNews,
];

@Module({
  imports: [AlliesModule, CalendarModule, DocumentsModule, FilesModule, PracticesModule, RecognitionModule],
  controllers: [CertificateController, CertificateListController, PassController, DeskPassController, PostersController, CrewListsController, ExchangeFileController],
  providers: [...services, Attendances, ExchangeCalendar, ExchangeStore, PlannedPlaces, Presentations, Seats, StandPhotoGuard, TestimonialPhotoGuard, TestimonialStore, CertificateStore],
  exports: services,
})
export class ExchangesModule {}
