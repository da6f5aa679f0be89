import { Injectable } from '@nestjs/common';
import { Clock, decodeCursor, encodeCursor } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { literalPattern } from '../places.rules.js';
import { territoryErrors } from '../territory.errors.js';
import type { IgedContextArgs, IgedContextImportInput, IgedContextInput } from './iged-context.inputs.js';
import { contextRowsStatement, contextTableStatement, keepContextStatement, missingContextStatement, type NewContext } from './iged-context.queries.js';
import { readContextLines, type ContextLine, type ContextProblem } from './iged-context.rules.js';
import type { IgedContextImport, IgedContextPage, IgedContextRow } from './iged-context.types.js';

const OWN = 'El contexto de tu propia institución lo anota otra persona.';

/** Connectivity and size of each Iged as staff know them, so that a comparison is between like and like. */
@Injectable()
export class IgedContexts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
  ) {}

  async table({ search, kind, region, onlyMissing, first, after }: IgedContextArgs): Promise<IgedContextPage> {
    const filter = {
      pattern: search ? literalPattern(search) : null, kind: kind ?? null, region: region ?? null, onlyMissing: onlyMissing ?? false, first,
      afterCode: after ? String(decodeCursor(after)[0]) : null,
    };
    const rows = await this.db.rows<IgedContextRow>(contextTableStatement(filter));
    const items = rows.slice(0, first);
    const count = await this.db.one<{ missing: number }>(missingContextStatement);
    return { items, missing: count?.missing ?? 0, nextCursor: rows.length > first ? encodeCursor([items[items.length - 1].code]) : null };
  }

  /** @throws DomainError IGED_NOT_FOUND, OWN_INSTITUTION */
  async set(input: IgedContextInput, viewer: Viewer): Promise<IgedContextRow> {
    const [before] = await this.rows([input.code]);
    if (!before) throw territoryErrors.IGED_NOT_FOUND({ code: input.code }, 'input.code');
    if (viewer.igedCode === input.code) throw territoryErrors.OWN_CONTEXT({ code: input.code });
    await this.keep([{ ...input }], viewer);
    const [row] = await this.rows([input.code]);
    return row;
  }

  /** All or nothing: with one line that is not understood nothing is kept, and each such line is told. */
  async import({ lines: pasted, source, asOf, dryRun }: IgedContextImportInput, viewer: Viewer): Promise<IgedContextImport> {
    const { lines, problems } = readContextLines(pasted);
    const known = new Map((await this.rows(lines.map(({ code }) => code))).map((row) => [row.code, row]));
    problems.push(...lines.flatMap((line) => problemOf(line, known, viewer.igedCode)));
    const differs = ({ code, connectivity, size }: ContextLine): boolean => {
      const row = known.get(code);
      return !row || row.connectivity !== connectivity || row.size !== size || row.source !== source || row.asOf !== asOf;
    };
    const changed = lines.filter(differs).length;
    const applied = !dryRun && problems.length === 0 && lines.length > 0;
    if (applied) await this.keep(lines.map(({ code, connectivity, size }) => ({ code, connectivity, size, source, asOf })), viewer);
    return { applied, changed, same: lines.length - changed, problems: problems.sort((a, b) => a.line - b.line) };
  }

  private async keep(rows: NewContext[], viewer: Viewer): Promise<void> {
    const before = await this.rows(rows.map(({ code }) => code));
    const changed = await this.db.rows<{ code: string }>(keepContextStatement(rows, viewer.accountId, this.clock.now().toISOString()));
    for (const { code } of changed) {
      const was = before.find((row) => row.code === code);
      const detail = { before: was && { connectivity: was.connectivity, size: was.size, source: was.source, asOf: was.asOf }, after: rows.find((row) => row.code === code) };
      await this.auditor.record({ actor: viewer.accountId, action: 'territory.iged.context', target: code, detail });
    }
  }

  private rows(codes: string[]): Promise<IgedContextRow[]> {
    return this.db.rows<IgedContextRow>(contextRowsStatement(codes));
  }
}

function problemOf({ line, text, code }: ContextLine, known: Map<string, unknown>, own: string | null): ContextProblem[] {
  if (!known.has(code)) return [{ line, text, message: `No hay una instancia con el código ${code}.` }];
  return code === own ? [{ line, text, message: OWN }] : [];
}
