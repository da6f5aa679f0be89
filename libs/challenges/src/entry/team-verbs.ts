import { Injectable } from '@nestjs/common';
import type { Viewer } from '@lib/platform';
import type {
  BecomeFromChallengeInput,
  ChangeChallengeTeamInput,
  EnterChallengeInput,
  HandInChallengeInput,
  SaveChallengeWorkInput,
  WithdrawEntryInput,
} from './entry.inputs.js';
import { ChallengeOutcomes } from './outcomes.service.js';
import { ChallengeTeams } from './teams.service.js';
import { WorkFiles } from './work-files.js';
import { ChallengeWorks } from './works.service.js';

/** Everything a team does, each answering the challenge it is in. */
@Injectable()
export class TeamVerbs {
  constructor(
    private readonly teams: ChallengeTeams,
    private readonly works: ChallengeWorks,
    private readonly files: WorkFiles,
    private readonly outcomes: ChallengeOutcomes,
  ) {}

  async enter(viewer: Viewer, input: EnterChallengeInput): Promise<string> {
    await this.teams.enter(viewer, input);
    return input.challengeId;
  }

  change(viewer: Viewer, input: ChangeChallengeTeamInput): Promise<string> {
    return this.teams.change(viewer, input);
  }

  leave(viewer: Viewer, entryId: string): Promise<string> {
    return this.teams.leave(viewer, entryId);
  }

  withdraw(viewer: Viewer, input: WithdrawEntryInput): Promise<string> {
    return this.teams.withdraw(viewer, input);
  }

  save(viewer: Viewer, input: SaveChallengeWorkInput): Promise<string> {
    return this.works.save(viewer, input);
  }

  handIn(viewer: Viewer, input: HandInChallengeInput): Promise<string> {
    return this.works.handIn(viewer, input);
  }

  removeFile(viewer: Viewer, fileId: string): Promise<string> {
    return this.files.remove(viewer, fileId);
  }

  become(viewer: Viewer, input: BecomeFromChallengeInput): Promise<string> {
    return this.outcomes.become(viewer, input);
  }
}
