import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database } from '@lib/platform';
import { FACT_KINDS } from '../../facts/fact.types.js';
import { HolderCounts } from '../holder-counts.js';
import { COLOURS, figureProblem, isColour, type ComposedFigure } from './figure.rules.js';
import { editorErrors as errors } from './insignia-editor.errors.js';
import {
  InsigniaMeasure, type InsigniaChangeInput, type InsigniaFigureInput, type InsigniaGradeInput, type InsigniaPreviewInput, type InsigniaTextInput,
  type NewInsigniaInput,
} from './insignia-editor.inputs.js';
import {
  changeInsigniaStatement, createInsigniaStatement, deskCatalogueStatement, dropGradesStatement, holdInsigniaStatement, partsStatement, whoWouldStatement,
  type DeskInsigniaRow,
} from './insignia-editor.queries.js';
import type { DeskInsignia, DeskInsigniaPreview, InsigniaParts } from './insignia-editor.types.js';
import { criterionOf, gradesProblem, slugOf, type Measure, type NeedDraft } from './insignia-form.rules.js';
import { isMotif, MOTIFS } from './motifs.data.js';

/** Addresses of the house, so no insignia takes them. */
const RESERVED = ['muestra', 'nueva'];

/** Staff edit the catalogue by versions. What was already given keeps the version with which it was given. */
@Injectable()
export class InsigniaEditor {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
    private readonly holders: HolderCounts,
  ) {}

  async catalogue(id: string | null = null): Promise<DeskInsignia[]> {
    return (await this.db.rows<DeskInsigniaRow>(deskCatalogueStatement(id))).map(deskInsigniaOf);
  }

  async parts(): Promise<InsigniaParts> {
    const row = await this.db.one<{ taken: string[]; names: Record<string, string> | null }>(partsStatement);
    return {
      motifs: Object.entries(MOTIFS).map(([id, { name, says }]) => ({ id, name, says, taken: row?.taken.includes(id) ?? false })),
      colours: Object.entries(COLOURS).map(([id, { name }]) => ({ id, name })),
      deeds: FACT_KINDS.map((kind) => ({ kind, name: row?.names?.[kind] ?? kind })),
    };
  }

  /** @throws DomainError whatever `gradesProblem` finds */
  preview({ id, grades }: InsigniaPreviewInput): Promise<DeskInsigniaPreview[]> {
    return this.db.rows<DeskInsigniaPreview>(whoWouldStatement(checkedGrades(grades), id || null));
  }

  /** @throws DomainError FIGURE_*, MOTIF_TAKEN, INSIGNIA_NAME_EMPTY, INSIGNIA_NAME_TAKEN and whatever `gradesProblem` finds */
  async create(input: NewInsigniaInput, authorId: string): Promise<DeskInsignia> {
    const grades = checkedGrades(input.grades).map(criterionOf);
    const figure = checkedFigure(input.figure);
    const id = slugOf(input.name);
    if (id === '') throw errors.INSIGNIA_NAME_EMPTY({}, 'input.name');
    if (RESERVED.includes(id)) throw errors.INSIGNIA_NAME_TAKEN({}, 'input.name');
    const row = { ...textOf(input), id, grades, by: authorId, at: this.clock.now().toISOString() };
    const made = await this.db.one<{ version: number }>(createInsigniaStatement(row, figure));
    if (!made) throw errors.INSIGNIA_NAME_TAKEN({}, 'input.name');
    await this.auditor.record({ actor: authorId, action: 'insignia.create', target: id, detail: { ...textOf(input), grades, figure } });
    return this.settled(id);
  }

  /** @throws DomainError INSIGNIA_NOT_FOUND, INSIGNIA_CHANGED_MEANWHILE, INSIGNIA_NAME_TAKEN, INSIGNIA_GRADE_HELD and whatever `gradesProblem` finds */
  async change(input: InsigniaChangeInput, authorId: string): Promise<DeskInsignia> {
    const { id, basedOn } = input;
    const grades = checkedGrades(input.grades).map(criterionOf);
    const held = await this.db.one<{ version: number; taken: boolean }>(holdInsigniaStatement(id, input.name));
    if (!held) throw errors.INSIGNIA_NOT_FOUND({}, 'input.id');
    if (held.version !== basedOn) throw errors.INSIGNIA_CHANGED_MEANWHILE({ id });
    if (held.taken) throw errors.INSIGNIA_NAME_TAKEN({}, 'input.name');
    const row = { ...textOf(input), id, grades, version: basedOn, by: authorId, at: this.clock.now().toISOString() };
    await this.db.rows(changeInsigniaStatement(row));
    await this.db.rows(dropGradesStatement(id, grades.length));
    const detail = { ...textOf(input), grades, version: basedOn + 1 };
    await this.auditor.record({ actor: authorId, action: 'insignia.change', target: id, detail });
    return this.settled(id);
  }

  /** What members did before counts too: everybody is looked at again. */
  private async settled(id: string): Promise<DeskInsignia> {
    await this.db.addJob('insignias.sweep', { after: null }, { key: 'insignias.sweep' });
    this.holders.forget();
    const [insignia] = await this.catalogue(id);
    return insignia;
  }
}

const textOf = ({ name, deed, meaning, enabled, reason }: InsigniaTextInput): Pick<InsigniaTextInput, 'name' | 'deed' | 'meaning' | 'enabled' | 'reason'> => ({
  name, deed, meaning, enabled, reason,
});

function checkedGrades(grades: readonly InsigniaGradeInput[]): NeedDraft[][] {
  const drafts = grades.map(({ needs }) => needs.map(({ measure, kinds, min, told }) => ({ measure: measure.toLowerCase() as Measure, kinds, min, told })));
  const problem = gradesProblem(drafts, FACT_KINDS);
  if (problem) throw errors[problem.code]({}, problem.field);
  return drafts;
}

function checkedFigure({ motif, ground, a, b, c }: InsigniaFigureInput): ComposedFigure {
  if (!isMotif(motif)) throw errors.FIGURE_UNKNOWN({}, 'input.figure.motif');
  if (!isColour(ground) || !isColour(a) || !isColour(b) || !isColour(c)) throw errors.FIGURE_UNKNOWN({}, 'input.figure.ground');
  const figure = { motif, ground, a, b, c };
  const problem = figureProblem(figure);
  if (problem) throw errors[problem.code]({}, `input.figure.${problem.field}`);
  return figure;
}

function deskInsigniaOf({ grades, history, ...insignia }: DeskInsigniaRow): DeskInsignia {
  const needOf = ({ measure, kinds, min, told }: DeskInsigniaRow['grades'][number]['needs'][number]) => ({
    measure: measure.toUpperCase() as InsigniaMeasure, kinds: kinds ?? [], min, told,
  });
  return {
    ...insignia,
    grades: grades.map(({ grade, needs, holders }) => ({ grade, holders, needs: needs.map(needOf) })),
    history: history.map((past) => ({ ...past, createdAt: new Date(past.createdAt) })),
  };
}
