import { Injectable } from '@nestjs/common';
import { Database, ReferenceData, type ReferenceDataLoader } from '@lib/platform';
import { regionIdOf } from './places.rules.js';
import { readIgeds, readPlaces } from './published-places.js';
import { MACRO_REGIONS, MINISTRY_IGEDS, REGIONS } from './regions.data.js';

/** Adds what is missing and touches nothing else, so that what staff edited survives every start. */
@Injectable()
@ReferenceData(10)
export class TerritoryReference implements ReferenceDataLoader {
  constructor(private readonly db: Database) {}

  async loadReferenceData(): Promise<void> {
    const { provinces, districts } = readPlaces();
    await this.add(
      'macro_region (id, name, proposed, position)',
      MACRO_REGIONS,
      `id text, name text, proposed boolean, position int`,
    );
    await this.add(
      'region (id, name, short_name, tile_label, tile_row, tile_column, macro_region_id)',
      REGIONS.map(([name, label, row, column, macro, short]) => ({
        id: regionIdOf(name),
        name,
        short: short ?? name,
        label,
        row,
        column,
        macro,
      })),
      `id text, name text, short text, label text, "row" int, "column" int, macro text`,
    );
    await this.add('province (ubigeo, name, region_id)', provinces, `ubigeo text, name text, "regionId" text`);
    await this.add('district (ubigeo, name, province_ubigeo)', districts, `ubigeo text, name text, "provinceUbigeo" text`);
    await this.add(
      'iged (code, kind, name, region_id, parent_code, province_ubigeo)',
      [...readIgeds(), ...MINISTRY_IGEDS.map((iged) => ({ ...iged, kind: 'MINEDU' }))],
      `code text, kind text, name text, "regionId" text, "parentCode" text, "provinceUbigeo" text`,
    );
  }

  private async add(into: string, rows: readonly object[], columns: string): Promise<void> {
    await this.db.rows({
      text: `insert into ${into} select * from jsonb_to_recordset($1::jsonb) as incoming(${columns}) on conflict do nothing`,
      values: [JSON.stringify(rows)],
    });
  }
}
