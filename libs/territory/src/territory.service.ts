import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { literalPattern } from './places.rules.js';
import {
  districtsByUbigeoStatement,
  districtsStatement,
  igedsByCodeStatement,
  igedsStatement,
  regionsStatement,
  type IgedSearch,
} from './territory.queries.js';
import type { DistrictChoice, IgedChoice, Region } from './territory.types.js';

export type Iged = IgedChoice & { enabled: boolean; regionId: string | null; macroRegionId: string | null };
export type District = DistrictChoice & { regionId: string };

/** Reads of the territory for every floor above. */
@Injectable()
export class Territory {
  constructor(private readonly db: Database) {}

  regions(): Promise<Region[]> {
    return this.db.rows<Region>(regionsStatement);
  }

  /** Only enabled Iged; forgives accents and, when nothing is written that way, misspellings. */
  searchIgeds(search: IgedSearch): Promise<IgedChoice[]> {
    return this.db.rows<IgedChoice>(igedsStatement(search, literalPattern(search.search ?? '')));
  }

  /** In the order asked; an unknown code is missing from the answer, a disabled one is there and says so. */
  igedsByCode(codes: string[]): Promise<Iged[]> {
    return this.db.rows<Iged>(igedsByCodeStatement(codes));
  }

  searchDistricts(search: string, region: string | null): Promise<DistrictChoice[]> {
    return this.db.rows<DistrictChoice>(districtsStatement(search, literalPattern(search), region || null));
  }

  districtsByUbigeo(ubigeos: string[]): Promise<District[]> {
    return this.db.rows<District>(districtsByUbigeoStatement(ubigeos));
  }
}
