import type { Type } from '@nestjs/common';
import { CommitmentDay } from './commitment-day.job.js';
import { CommitmentNews } from './commitment-news.js';
import { CommitmentResolver } from './commitment.resolver.js';
import { Commitments } from './commitments.service.js';

/** To be provided and exported by the module: the resolvers live in the modules of the doors. */
export const commitmentServices: Type[] = [Commitments, CommitmentDay, CommitmentNews];
export const commitmentMemberResolvers: Type[] = [CommitmentResolver];
