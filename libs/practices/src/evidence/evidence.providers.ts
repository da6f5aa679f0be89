import type { Type } from '@nestjs/common';
import { DeskEvidence } from './desk-evidence.js';
import { EvidenceDeskResolver } from './evidence.admin.resolver.js';
import { EvidenceGuard } from './evidence.guard.js';
import { EvidenceQueries } from './evidence.queries.js';
import { EvidenceResolver } from './evidence.resolver.js';
import { Evidence } from './evidence.service.js';
import { EvidenceSettings } from './evidence.settings.js';
import { EvidenceStore } from './evidence.store.js';
import { HeldEvidence } from './held-evidence.js';
import { MyEvidenceView } from './my-evidence.js';

/** To be provided and exported by the module: the resolvers live in the modules of the doors. */
export const evidenceServices: Type[] = [DeskEvidence, HeldEvidence, Evidence, EvidenceQueries, MyEvidenceView];
export const evidenceInternals: Type[] = [EvidenceGuard, EvidenceSettings, EvidenceStore];
export const evidenceMemberResolvers: Type[] = [EvidenceResolver];
export const evidenceAdminResolvers: Type[] = [EvidenceDeskResolver];
