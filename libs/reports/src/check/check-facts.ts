/** What the check needs to know besides the content of the report: as it is now, not as it was when the content was composed. */
export type CheckFacts = {
  macroRegionId: string;
  hostMacroRegionId: string | null;
  hostRegionId: string | null;
  /** Of the internship, where there is one. */
  internHostRegionId: string | null;
  /** Of those that were invited, with the macro-regions they are in today. */
  invitedOutside: string[];
  presentations: CheckedPresentation[];
  /** Practices whose route says that they were presented here, and that the programme does not have. */
  presentedElsewhere: { practiceId: string; title: string }[];
  testimonials: CheckedTestimonial[];
  photos: CheckedPhoto[];
  /** Moments and internship on a day that is not of the exchange. */
  daysOutside: { what: string; day: string; internship: boolean }[];
  /** Modules of allies that no contribution records. */
  modulesUnrecorded: string[];
  official: OfficialNames;
};

export type CheckedPresentation = {
  practiceId: string;
  title: string;
  version: number;
  publishedVersion: number | null;
  hidden: boolean;
  lapsed: boolean;
  presented: boolean;
  expertId: string | null;
  feedbackId: string | null;
  feedbackStatus: 'ASSIGNED' | 'SUBMITTED' | 'PUBLISHED' | 'WITHDRAWN' | null;
};

export type CheckedTestimonial = {
  id: string;
  name: string;
  shown: boolean;
  withdrawn: boolean;
  consent: boolean;
  minor: boolean;
  guardianConsent: boolean;
};

/** `subject` a practice, or null for what is of the exchange itself. */
export type CheckedPhoto = {
  fileId: string;
  ready: boolean;
  /** Refused, put apart by the scanner, or already erased. */
  held: boolean;
  /** Taken away from where it was shown. */
  withdrawn: boolean;
  /** null: nobody said. */
  minors: boolean | null;
  /** null: nobody said, and nothing asks for it. */
  authorised: boolean | null;
};

export type OfficialNames = {
  regions: string[];
  provinces: string[];
  igeds: string[];
  allies: string[];
  people: string[];
  /** Of school cases, by their código modular. */
  schools: { modularCode: string; name: string }[];
};
