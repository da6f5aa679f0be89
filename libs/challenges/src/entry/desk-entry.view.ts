import { Injectable } from '@nestjs/common';
import { Database, type Viewer } from '@lib/platform';
import { ownsInstitution } from '@lib/practices';
import type { ChallengeRubricLine } from '../challenge/challenge.types.js';
import type { DeskChallengeEntry, DeskChallengeMark, DeskWorkVerbs } from './desk-entry.types.js';
import { completes, missingTo, missingToWork } from './entry.rules.js';
import type { ChallengeWork } from './entry.types.js';
import { EntryPictures, type EntryPicture } from './entry-view.queries.js';

const ASKED = {
  name: 'challenge_asked',
  text: /* sql */ `
    select array(select x.text from challenge_criterion x where x.challenge_id = $1 order by x.position) as criteria,
      coalesce((select json_agg(json_build_object('position', x.position, 'name', x.name, 'detail', x.detail) order by x.position)
        from challenge_rubric_line x where x.challenge_id = $1), '[]') as rubric,
      coalesce((select json_agg(json_build_object('position', k.position, 'value', k.value) order by k.position)
        from challenge_mark k where k.entry_id = $2), '[]') as marks`,
};

type Asked = { criteria: string[]; rubric: ChallengeRubricLine[]; marks: DeskChallengeMark[] };

/** One entry for whoever accompanies and decides, with the reasons for what cannot be done. */
@Injectable()
export class DeskEntries {
  constructor(
    private readonly db: Database,
    private readonly pictures: EntryPictures,
  ) {}

  async of(viewer: Viewer, id: string): Promise<DeskChallengeEntry | null> {
    const picture = await this.pictures.of(id, 'admin');
    if (!picture) return null;
    const asked = await this.db.one<Asked>({ ...ASKED, values: [picture.challengeId, id] });
    const memberIds = picture.teammates.map(({ memberId }) => memberId);
    const own = ownsInstitution(viewer, [picture.igedCode, ...picture.igedCodes], memberIds);
    return {
      ...picture,
      ...(asked ?? { criteria: [], rubric: [], marks: [] }),
      ownInstitution: own,
      canAccompany: !own && missingTo('ACCOMPANY', picture).length === 0,
      verbs: picture.works.map((work) => verbsOf(work, picture)),
    };
  }
}

function verbsOf(work: ChallengeWork, picture: EntryPicture): DeskWorkVerbs {
  const facts = { position: work.position, state: work.state, late: work.handIns[0]?.receipt === 'LATE_BY_SIGNAL' };
  return {
    workId: work.id,
    missingToAccept: missingToWork('ACCEPT', facts, picture),
    missingToReturn: missingToWork('RETURN', facts, picture),
    missingToRefuse: missingToWork('REFUSE', facts, picture),
    completes: completes(work.position, picture),
  };
}
