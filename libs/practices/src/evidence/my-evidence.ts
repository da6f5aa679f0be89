import { Injectable } from '@nestjs/common';
import { refusalSentence } from '@lib/files';
import type { Viewer } from '@lib/platform';
import { MyPracticeQueries, type PracticeRow } from '../practice/my-practice.queries.js';
import { OutOfReach } from '../practice/out-of-reach.js';
import { practiceErrors } from '../practice/practice.errors.js';
import { canEdit, canSee } from '../practice/practice.rules.js';
import { bodiesOf } from '../sheet/sheet.view.js';
import { TemplateQueries } from '../template/template.queries.js';
import { EvidenceQueries } from './evidence.queries.js';
import { evidenceGaps, missingEvidence } from './evidence.rules.js';
import { EvidenceSettings } from './evidence.settings.js';
import type { EvidenceTarget, MyEvidence, MyEvidencePiece } from './evidence.types.js';
import { factsOf, pieceView, stateOf, type WorkingRow } from './evidence.view.js';

const MEGABYTE = 1_048_576;
const LONGEST_RESULT = 120;
/** What a photo cannot prove. */
const NOT_PROVEN = new Set(['BASICS', 'PLACE', 'TEAM']);

type ResultsContent = { lines?: string[]; indicators?: { name: string }[] };

/** The section «Evidencias» of a sheet, as its team works on it. */
@Injectable()
export class MyEvidenceView {
  constructor(
    private readonly practices: MyPracticeQueries,
    private readonly evidence: EvidenceQueries,
    private readonly template: TemplateQueries,
    private readonly settings: EvidenceSettings,
    private readonly outOfReach: OutOfReach,
  ) {}

  /** null when it does not exist or is another team's; the second is audited. */
  async find(viewer: Viewer, practiceId: string): Promise<MyEvidence | null> {
    const practice = await this.practices.one(practiceId, viewer.accountId);
    if (!practice) return null;
    if (!canSee(viewer.accountId, practice)) {
      await this.outOfReach.note(viewer, 'evidence.read', practiceId);
      return null;
    }
    const rows = await this.evidence.working(practiceId);
    const limits = await this.settings.limits();
    return {
      practiceId,
      canEdit: canEdit(viewer.accountId, practice),
      items: rows.map(pieceOf),
      targets: await this.targets(practice),
      missing: missingEvidence(rows.map(factsOf)),
      usedMegabytes: Math.ceil((await this.evidence.bytesOf(practiceId)) / MEGABYTE),
      maxMegabytes: limits.subjectBytes / MEGABYTE,
      maxPieces: limits.subjectFiles,
    };
  }

  /** @throws DomainError PRACTICE_NOT_FOUND */
  async get(viewer: Viewer, practiceId: string): Promise<MyEvidence> {
    const found = await this.find(viewer, practiceId);
    if (!found) throw practiceErrors.PRACTICE_NOT_FOUND();
    return found;
  }

  private async targets(practice: PracticeRow): Promise<EvidenceTarget[]> {
    const sheet = bodiesOf(practice);
    const sections = (await this.template.sections()).filter(({ kind }) => !NOT_PROVEN.has(kind));
    return sections.flatMap(({ key, title, kind }) => {
      const whole = { sectionKey: key, title, result: '' };
      if (kind !== 'RESULTS') return [whole];
      const { lines = [], indicators = [] } = (sheet[key] ?? {}) as ResultsContent;
      const results = [...lines, ...indicators.map(({ name }) => name)].filter(Boolean);
      return [whole, ...results.map((result) => ({ ...whole, result: result.slice(0, LONGEST_RESULT) }))];
    });
  }
}

function pieceOf(row: WorkingRow): MyEvidencePiece {
  const { minors, authorised, revision, published } = row;
  const facts = factsOf(row);
  const said = { minors, authorised, revision, published, name: facts.name };
  return {
    ...pieceView(row, 'member'),
    ...said,
    state: stateOf(row),
    refusal: refusalSentence(row.refusal),
    gaps: evidenceGaps(facts),
  };
}
