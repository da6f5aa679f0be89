import type { ComponentType } from 'preact';
import type { SectionBody } from '../../../drafts/body.js';
import type { Sentences } from '../../../forms/problems-of.js';
import type { SectionKind } from '../../../graphql/schema.gen.js';
import type { SheetSectionFragment } from '../sheet.gql.js';
import type { MySheet } from '../use-my-practice.js';
import { BasicsEditor } from './basics.js';
import { LinesEditor } from './lines.js';
import { PlaceEditor } from './place.js';
import { ResourcesEditor } from './resources.js';
import { ResultsEditor } from './results.js';
import { SchoolEditor } from './school.js';
import { SustainabilityEditor } from './sustainability.js';
import { TeamEditor } from './team.js';
import { TextEditor } from './text.js';

export interface EditorProps {
  practice: MySheet;
  section: SheetSectionFragment;
  body: SectionBody;
  onEdit: (body: SectionBody) => void;
  /** What the server refused, by control id. */
  sentences: Sentences;
}

const editors: Record<SectionKind, ComponentType<EditorProps>> = {
  BASICS: BasicsEditor,
  PLACE: PlaceEditor,
  TEAM: TeamEditor,
  TEXT: TextEditor,
  LINES: LinesEditor,
  RESULTS: ResultsEditor,
  SUSTAINABILITY: SustainabilityEditor,
  RESOURCES: ResourcesEditor,
  SCHOOL: SchoolEditor,
};

/** One editor per kind of section. A form that never sends: every keystroke is kept by the draft. */
export function Editor(props: EditorProps) {
  const Chosen = editors[props.section.kind];
  return (
    <form method="post" onSubmit={(event) => event.preventDefault()} noValidate>
      <Chosen {...props} />
    </form>
  );
}
