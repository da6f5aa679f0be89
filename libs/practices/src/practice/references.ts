import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { Territory } from '@lib/territory';
import type { BodyOf, Filled, Settings, TeamEntry } from '../sheet/body.rules.js';
import type { Problem } from '../sheet/problems.rules.js';
import { placeProblems, teamProblems, type KnownMember } from '../sheet/references.rules.js';
import type { LockedPractice } from './practice.lock.js';

/** Asks the database what a body points at, and the rules whether it may. */
@Injectable()
export class References {
  constructor(
    private readonly db: Database,
    private readonly territory: Territory,
  ) {}

  async problems(filled: Filled, practice: LockedPractice, settings: Settings): Promise<Problem[]> {
    switch (filled.kind) {
      case 'BASICS':
        return this.theme(filled.body.themeId);
      case 'PLACE':
        return this.place(filled.body, practice.authorId);
      case 'TEAM':
        return this.team(filled.body, practice, settings);
      case 'TEXT':
      case 'LINES':
      case 'RESULTS':
      case 'SUSTAINABILITY':
      case 'RESOURCES':
      case 'SCHOOL':
        return [];
    }
  }

  /** Who has an account is called by the name of the account, not by what was typed. */
  async withRealNames(team: TeamEntry[]): Promise<TeamEntry[]> {
    const names = new Map((await this.members(team)).map(({ id, name }) => [id, name]));
    return team.map((entry) => ({ ...entry, name: (entry.memberId && names.get(entry.memberId)) ?? entry.name }));
  }

  private async theme(themeId: string | null): Promise<Problem[]> {
    if (themeId === null) return [];
    const theme = await this.db.one({ text: 'select id from theme where id = $1 and enabled', values: [themeId] });
    return theme
      ? []
      : [{ path: 'input.basics.themeId', code: 'THEME_UNKNOWN', message: 'Ese tema ya no está en la lista. Elige otro.' }];
  }

  private async place(place: BodyOf['PLACE'], authorId: string): Promise<Problem[]> {
    const igeds = await this.territory.igedsByCode(place.igedCodes);
    const districts = await this.territory.districtsByUbigeo(place.districts);
    const author = await this.db.one<{ code: string | null }>({
      text: 'select iged_code as code from member where id = $1',
      values: [authorId],
    });
    return placeProblems(place, igeds, new Set(districts.map(({ ubigeo }) => ubigeo)), author?.code ?? null);
  }

  private async team(body: BodyOf['TEAM'], practice: LockedPractice, settings: Settings): Promise<Problem[]> {
    const members = await this.members(body.team);
    const igeds = await this.db.rows<{ code: string }>({
      text: /* sql */ `select jsonb_array_elements_text(body->'igedCodes') as code from practice_section
        where practice_id = $1 and section_key = 'place'`,
      values: [practice.id],
    });
    return teamProblems(body.team, {
      members: new Map(members.map((member) => [member.id, member])),
      igedCodes: new Set(igeds.map(({ code }) => code)),
      authorId: practice.authorId,
      maxPerIged: settings.team_max_per_iged,
    });
  }

  private members(team: TeamEntry[]): Promise<KnownMember[]> {
    const ids = team.flatMap(({ memberId }) => memberId ?? []);
    return this.db.rows<KnownMember>({
      name: 'practice_team_members',
      text: `select id, name, iged_code as "igedCode", status = 'CONFIRMED' as confirmed from member where id = any($1::uuid[])`,
      values: [ids],
    });
  }
}
