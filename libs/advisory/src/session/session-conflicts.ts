import { Injectable } from '@nestjs/common';
import { Database, type Viewer } from '@lib/platform';
import { Conflicts, ownsInstitution, type Involved, type Onlooker } from '@lib/practices';
import { advisoryErrors } from './session.errors.js';

type Concerned = { practiceId: string | null; ownPractice: boolean; igedCode: string | null; teamIds: readonly string[] };

const IGEDS = {
  name: 'advisory_team_igeds',
  text: 'select distinct iged_code as code from member where id = any($1::uuid[]) and iged_code is not null',
};

/** Nobody advises, assigns or records what is of their own institution. */
@Injectable()
export class SessionConflicts {
  constructor(
    private readonly db: Database,
    private readonly practices: Conflicts,
  ) {}

  /** Of the practice only when it is of the team that asks: a practice to adopt is of somebody else. */
  async involved({ practiceId, ownPractice, igedCode, teamIds }: Concerned): Promise<Involved> {
    const practice = practiceId && ownPractice ? await this.practices.involved(practiceId) : null;
    const igeds = await this.db.rows<{ code: string }>({ ...IGEDS, values: [teamIds] });
    return {
      igedCodes: [igedCode, ...igeds.map(({ code }) => code), ...(practice?.igedCodes ?? [])],
      memberIds: [...teamIds, ...(practice?.memberIds ?? [])],
    };
  }

  /** @throws DomainError OWN_INSTITUTION, administrators too */
  async assertNone(viewer: Viewer, session: Concerned): Promise<void> {
    const { igedCodes, memberIds } = await this.involved(session);
    if (ownsInstitution(viewer, igedCodes, memberIds)) throw advisoryErrors.OWN_INSTITUTION();
  }

  /** @throws DomainError EXPERT_OF_THE_INSTITUTION */
  async assertImpartial(expert: Onlooker, session: Concerned): Promise<void> {
    const { igedCodes, memberIds } = await this.involved(session);
    if (ownsInstitution(expert, igedCodes, memberIds)) throw advisoryErrors.EXPERT_OF_THE_INSTITUTION({}, 'input.expertId');
  }
}
