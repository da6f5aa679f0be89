import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { foldText } from '@lib/kernel';
import { igedName, regionIdOf, regionIdOfProvince } from './places.rules.js';

type IgedLine = { code: string; name: string; kind: string; region: string; parent_code: string; province_code: string };
type DistrictLine = { ubigeo: string; department: string; province: string; district: string };

export type Province = { ubigeo: string; name: string; regionId: string };
export type District = { ubigeo: string; name: string; provinceUbigeo: string };
export type PublishedIged = {
  code: string;
  kind: string;
  name: string;
  regionId: string;
  parentCode: string | null;
  provinceUbigeo: string | null;
};

export function readIgeds(): PublishedIged[] {
  return linesOf<IgedLine>('dre_ugel.csv').map((line) => ({
    code: line.code,
    kind: line.kind,
    name: nameOfIged(line),
    regionId: regionIdOf(line.region),
    parentCode: line.parent_code || null,
    provinceUbigeo: line.province_code || null,
  }));
}

export function readPlaces(): { provinces: Province[]; districts: District[] } {
  const provinces = new Map<string, Province>();
  const districts = linesOf<DistrictLine>('ubigeo.csv').map((line) => {
    const provinceUbigeo = line.ubigeo.slice(0, 4);
    const regionId = regionIdOfProvince(line.department, provinceUbigeo);
    provinces.set(provinceUbigeo, { ubigeo: provinceUbigeo, name: line.province, regionId });
    return { ubigeo: line.ubigeo, name: line.district, provinceUbigeo };
  });
  return { provinces: [...provinces.values()], districts };
}

/** The list of offices leaves out some accents that the name of the region has ("DRE ANCASH"). */
function nameOfIged(line: IgedLine): string {
  const sameAsRegion = foldText(line.name) === foldText(`${line.kind} ${line.region}`);
  return sameAsRegion ? `${line.kind} ${line.region}` : igedName(line.name);
}

function linesOf<T>(file: string): T[] {
  return parse(readFileSync(path.join(dataFolder(), file), 'utf8'), { columns: true, skip_empty_lines: true }) as T[];
}

/** Only the source tree carries the data; the compiled code runs some folders deeper in the same project. */
function dataFolder(): string {
  const relative = path.join('libs', 'territory', 'data');
  for (let folder = path.dirname(fileURLToPath(import.meta.url)); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, relative, 'ubigeo.csv'))) return path.join(folder, relative);
    if (folder === path.dirname(folder)) throw new Error(`Missing reference data: ${relative}`);
  }
}
