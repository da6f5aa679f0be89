import { Injectable } from '@nestjs/common';
import { Database, type Viewer } from '@lib/platform';
import { Conflicts, ownsInstitution } from '@lib/practices';
import { transferErrors } from './transfer.errors.js';

type Concerned = { practiceId: string; adopterIged: string; adopterIds: readonly string[] };

const IGEDS = {
  name: 'transfer_adopter_igeds',
  text: 'select distinct iged_code as code from member where id = any($1::uuid[]) and iged_code is not null',
};

/** Nobody signs, verifies or returns for DIFOCA what is of their own institution, on either side. */
@Injectable()
export class TransferConflicts {
  constructor(
    private readonly db: Database,
    private readonly practices: Conflicts,
  ) {}

  async isOwn(viewer: Viewer, { practiceId, adopterIged, adopterIds }: Concerned): Promise<boolean> {
    const practice = await this.practices.involved(practiceId);
    const igeds = await this.db.rows<{ code: string }>({ ...IGEDS, values: [adopterIds] });
    return ownsInstitution(
      viewer,
      [adopterIged, ...igeds.map(({ code }) => code), ...(practice?.igedCodes ?? [])],
      [...adopterIds, ...(practice?.memberIds ?? [])],
    );
  }

  /** @throws DomainError OWN_INSTITUTION, administrators too */
  async assertNone(viewer: Viewer, transfer: Concerned): Promise<void> {
    if (await this.isOwn(viewer, transfer)) throw transferErrors.OWN_INSTITUTION();
  }
}
