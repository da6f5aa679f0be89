import { StaffAwardResolver } from './awards/staff-award.admin.resolver.js';
import { InsigniaDeskResolver } from './insignias/insignia.admin.resolver.js';
import { InsigniaResolver } from './insignias/insignia.resolver.js';
import { RecognitionDeskResolver } from './recognition.admin.resolver.js';
import { SeasonDeskResolver, SeasonSealResolver } from './seasons/seal.resolver.js';
import { MyRecognitionResolver, RankingResolver } from './recognition.resolver.js';

export const recognitionMemberResolvers = [RankingResolver, MyRecognitionResolver, SeasonSealResolver, InsigniaResolver];
export const recognitionAdminResolvers = [RecognitionDeskResolver, StaffAwardResolver, SeasonDeskResolver, InsigniaDeskResolver];

export { FACT_KINDS, type Award, type FactKind, type NewFact, type Withdrawal } from './facts/fact.types.js';
export { Facts } from './facts/facts.service.js';
export { InsigniaAwards } from './insignias/awards.service.js';
export { Credentials } from './insignias/credentials/credentials.service.js';
export { InsigniaImages } from './insignias/credentials/images.service.js';
export { KeyVault } from './insignias/credentials/key-vault.js';
export { CredentialKeys } from './insignias/credentials/keys.service.js';
export { InsigniaNews, type InsigniaStory } from './insignias/insignia-news.js';
export { ledgerReportLines, verifyLedger, type LedgerReport } from './ledger/ledger.verify.js';
export { Points } from './points/points.service.js';
export { MyRecognitions } from './rankings/my-recognition.service.js';
export { Rankings } from './rankings/ranking.service.js';
export { RankingWeeks } from './rankings/weeks.service.js';
export { Totals } from './rankings/totals.service.js';
export { RecognitionModule } from './recognition.module.js';
export { Seals } from './seasons/seals.service.js';
export { Seasons } from './seasons/seasons.service.js';
