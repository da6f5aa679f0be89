import { failureOf, request } from '@lib/web-graphql';
import type { FieldProps } from '@lib/web-ui';
import { Igeds, type IgedsResult } from '../features/access/access.gql.js';
import { useSession } from '../session/session.js';
import { SearchPick } from './search-pick.js';

export type IgedChoice = IgedsResult['igeds'][number];

const SHOWN = 10;

async function findIgeds(search: string, accountId: string | undefined): Promise<IgedChoice[]> {
  try {
    return (await request(Igeds, { search, first: SHOWN })).igeds;
  } catch (thrown) {
    const kit = accountId && failureOf(thrown).passing ? await import('../offline/kit.js') : null;
    const kept = kit?.igedsInKit(accountId ?? '', search) ?? [];
    if (kept.length === 0) throw thrown;
    return kept;
  }
}

/** Any DRE, GRE, UGEL, local government or MINEDU office, by a part of its name. */
export function IgedPick(props: FieldProps & { onPick: (iged: IgedChoice) => void; placeholder?: string }) {
  const { viewer } = useSession();
  return (
    <SearchPick
      {...props}
      find={(search) => findIgeds(search, viewer?.id)}
      keyOf={(iged) => iged.code}
      nameOf={(iged) => iged.name}
      noteOf={(iged) => iged.regionName ?? ''}
    />
  );
}
