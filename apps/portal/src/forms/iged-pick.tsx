import { request } from '@lib/web-graphql';
import type { FieldProps } from '@lib/web-ui';
import { Igeds, type IgedsResult } from '../features/access/access.gql.js';
import { SearchPick } from './search-pick.js';

export type IgedChoice = IgedsResult['igeds'][number];

const SHOWN = 10;

async function findIgeds(search: string): Promise<IgedChoice[]> {
  return (await request(Igeds, { search, first: SHOWN })).igeds;
}

/** Any DRE, GRE, UGEL, local government or MINEDU office, by a part of its name. */
export function IgedPick(props: FieldProps & { onPick: (iged: IgedChoice) => void; placeholder?: string }) {
  return (
    <SearchPick
      {...props}
      find={findIgeds}
      keyOf={(iged) => iged.code}
      nameOf={(iged) => iged.name}
      noteOf={(iged) => iged.regionName ?? ''}
    />
  );
}
