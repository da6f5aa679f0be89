import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { problemOfDomain, tidyDomain } from './mail-domain.rules.js';
import { isMinistryCode, literalPattern, ubigeoOfLocalGovernment } from './places.rules.js';
import type { CreateIgedInput, IgedTableArgs, UpdateIgedInput, UpdateMacroRegionInput } from './territory-desk.inputs.js';
import {
  igedRowStatement,
  igedTableStatement,
  insertIgedStatement,
  lockRegionsStatement,
  macroRegionsStatement,
  updateIgedStatement,
  updateMacroRegionStatement,
} from './territory-desk.queries.js';
import type { IgedRow, IgedTablePage, MacroRegion } from './territory-desk.types.js';
import { territoryErrors } from './territory.errors.js';
import { Territory } from './territory.service.js';
import { IgedKind } from './territory.types.js';

type Seat = { regionId: string | null; provinceUbigeo: string | null };

/** What staff change in the territory; every change is audited. */
@Injectable()
export class TerritoryDesk {
  constructor(
    private readonly db: Database,
    private readonly territory: Territory,
    private readonly auditor: Auditor,
  ) {}

  macroRegions(): Promise<MacroRegion[]> {
    return this.db.rows<MacroRegion>(macroRegionsStatement);
  }

  async igedTable(args: IgedTableArgs): Promise<IgedTablePage> {
    const rows = await this.db.rows<IgedRow>(
      igedTableStatement({
        pattern: args.search ? literalPattern(args.search) : null,
        kind: args.kind ?? null,
        region: args.region ?? null,
        first: args.first,
        afterCode: args.after ? String(decodeCursor(args.after)[0]) : null,
      }),
    );
    const items = rows.slice(0, args.first);
    return { items, nextCursor: rows.length > args.first ? encodeCursor([items[items.length - 1].code]) : null };
  }

  async createIged(viewer: Viewer, input: CreateIgedInput): Promise<IgedRow> {
    const [taken] = await this.territory.igedsByCode([input.code]);
    if (taken) throw territoryErrors.IGED_CODE_TAKEN({ code: input.code }, 'input.code');
    const seat = await this.seatOf(input);
    const mailDomains = checkedDomains(input.mailDomains);
    await this.db.rows(insertIgedStatement({ code: input.code, kind: input.kind, name: input.name, mailDomains, ...seat }));
    await this.audit(viewer, 'territory.iged.create', input.code, { ...input });
    return this.row(input.code);
  }

  async updateIged(viewer: Viewer, input: UpdateIgedInput): Promise<IgedRow> {
    const before = await this.row(input.code);
    const domains = checkedDomains(input.mailDomains);
    // A domain confirms people by itself, and nobody confirms the people of their own institution.
    if (viewer.igedCode === input.code && domains.join() !== before.mailDomains.join())
      throw territoryErrors.OWN_INSTITUTION({ code: input.code });
    await this.db.rows(updateIgedStatement(input.code, input.name, domains, input.enabled));
    await this.audit(viewer, 'territory.iged.update', input.code, { before, after: { ...input } });
    return this.row(input.code);
  }

  async updateMacroRegion(viewer: Viewer, input: UpdateMacroRegionInput): Promise<MacroRegion[]> {
    const known = await this.db.rows<{ id: string }>(lockRegionsStatement);
    const unknown = input.regionIds.filter((id) => !known.some((region) => region.id === id));
    if (unknown.length > 0) throw territoryErrors.REGION_NOT_FOUND({ ids: unknown }, 'input.regionIds');
    const changed = await this.db.one(updateMacroRegionStatement(input.id, input.name, input.regionIds));
    if (!changed) throw territoryErrors.MACRO_REGION_NOT_FOUND({ id: input.id }, 'input.id');
    await this.audit(viewer, 'territory.macro_region.update', input.id, { ...input });
    return this.macroRegions();
  }

  /** Where the new Iged sits; its code must be one of its kind. */
  private async seatOf(input: CreateIgedInput): Promise<Seat> {
    if (input.kind === IgedKind.LOCAL_GOVERNMENT) return this.seatOfLocalGovernment(input);
    if (input.kind !== IgedKind.MINEDU) throw territoryErrors.IGED_KIND_FIXED({ kind: input.kind }, 'input.kind');
    if (!isMinistryCode(input.code)) throw territoryErrors.MINISTRY_CODE_INVALID({}, 'input.code');
    return { regionId: input.regionId ?? null, provinceUbigeo: null };
  }

  private async seatOfLocalGovernment(input: CreateIgedInput): Promise<Seat> {
    const ubigeo = ubigeoOfLocalGovernment(input.code);
    const [district] = ubigeo ? await this.territory.districtsByUbigeo([ubigeo]) : [];
    if (!district) throw territoryErrors.LOCAL_GOVERNMENT_CODE_INVALID({}, 'input.code');
    if (input.regionId && input.regionId !== district.regionId) {
      throw territoryErrors.IGED_REGION_DIFFERS({ regionName: district.regionName }, 'input.regionId');
    }
    return { regionId: district.regionId, provinceUbigeo: district.ubigeo.slice(0, 4) };
  }

  private async row(code: string): Promise<IgedRow> {
    const row = await this.db.one<IgedRow>(igedRowStatement(code));
    if (!row) throw territoryErrors.IGED_NOT_FOUND({ code }, 'input.code');
    return row;
  }

  private audit(viewer: Viewer, action: string, target: string, detail: Record<string, unknown>): Promise<void> {
    return this.auditor.record({ actor: viewer.accountId, action, target, detail });
  }
}

function checkedDomains(typed: string[]): string[] {
  const domains = [...new Set(typed.map(tidyDomain))];
  for (const domain of domains) {
    const problem = problemOfDomain(domain);
    if (problem) throw territoryErrors[problem]({ domain }, 'input.mailDomains');
  }
  return domains;
}
