import { Conflicts } from './conflict/conflict.service.js';
import { AdmissionChecks } from './desk/admission-checks.js';
import { AdmissionQueries } from './desk/admission.queries.js';
import { AdmissionService } from './desk/admission.service.js';
import { AssignableQueries } from './desk/assignable.queries.js';
import { WritingKitQueries } from './kit/writing-kit.queries.js';
import { WritingKitResolver } from './kit/writing-kit.resolver.js';
import { AdmissionDeskResolver } from './desk/desk.admin.resolver.js';
import { PracticeUnderReviewQueries } from './desk/practice-under-review.queries.js';
import { WorkInboxQueries } from './desk/work-inbox.queries.js';
import { WorkDeskResolver } from './desk/work.admin.resolver.js';
import { ImportedPractices } from './imported/imported-practices.service.js';
import { PracticeNews } from './news/practice-news.js';
import { DraftService } from './practice/draft.service.js';
import { MyPracticeQueries } from './practice/my-practice.queries.js';
import { MyPractices } from './practice/my-practices.js';
import { OutOfReach } from './practice/out-of-reach.js';
import { PracticeLock } from './practice/practice.lock.js';
import { PracticeResolver } from './practice/practice.resolver.js';
import { References } from './practice/references.js';
import { SectionService } from './practice/section.service.js';
import { SectionStore } from './practice/section.store.js';
import { SubmissionService } from './practice/submission.service.js';
import { savedSearchMemberResolvers, savedSearchServices } from './saved-search/saved-search.providers.js';
import { similarInternals, similarMemberResolvers, similarServices } from './similar/similar.providers.js';
import { TemplateQueries } from './template/template.queries.js';
import { TemplateAdoption } from './template/template-adoption.service.js';
import { TemplateDeskQueries } from './template/template-desk.queries.js';
import { TemplateEditor } from './template/template-editor.service.js';
import { TemplateDeskResolver } from './template/template.admin.resolver.js';
import { TemplateStore } from './template/template.store.js';
import { TemplateReference } from './template/template.reference.js';
import { SheetTemplateResolver, ThemeResolver } from './template/template.resolver.js';
import { SearchWords } from './version/search-words.job.js';
import { Versions } from './version/version.service.js';
import { FacetQueries } from './wall/facets.queries.js';
import { PracticePageQueries } from './wall/practice-page.queries.js';
import { UsefulService } from './wall/useful.service.js';
import { WallQueries } from './wall/wall.queries.js';
import { WallResolver } from './wall/wall.resolver.js';

export const practiceResolvers = {
  member: [ThemeResolver, SheetTemplateResolver, PracticeResolver, WritingKitResolver, WallResolver, ...similarMemberResolvers, ...savedSearchMemberResolvers],
  admin: [ThemeResolver, AdmissionDeskResolver, WorkDeskResolver, TemplateDeskResolver],
};

/** What other libs and the apps may ask for. */
export const practiceServices = [
  AdmissionService,
  Conflicts,
  DraftService,
  ImportedPractices,
  MyPractices,
  PracticeNews,
  PracticePageQueries,
  SectionService,
  SubmissionService,
  TemplateQueries,
  TemplateAdoption,
  TemplateDeskQueries,
  TemplateEditor,
  UsefulService,
  WallQueries,
  FacetQueries,
  AdmissionQueries,
  AssignableQueries,
  PracticeUnderReviewQueries,
  WorkInboxQueries,
  ...similarServices,
  ...savedSearchServices,
  WritingKitQueries,
];

export const practiceInternals = [
  AdmissionChecks,
  MyPracticeQueries,
  OutOfReach,
  PracticeLock,
  References,
  SectionStore,
  TemplateReference,
  TemplateStore,
  SearchWords,
  Versions,
  ...similarInternals,
];
