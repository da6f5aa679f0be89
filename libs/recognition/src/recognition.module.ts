import { Module } from '@nestjs/common';
import { StaffAwards } from './awards/staff-awards.service.js';
import { Facts } from './facts/facts.service.js';
import { IgedEquities } from './igeds/iged-equities.service.js';
import { IgedRankings } from './igeds/iged-rankings.service.js';
import { InsigniaAwards } from './insignias/awards.service.js';
import { CatalogueReference } from './insignias/catalogue.reference.js';
import { CredentialChecks } from './insignias/credentials/credential-checks.service.js';
import { Credentials } from './insignias/credentials/credentials.service.js';
import { InsigniaImages } from './insignias/credentials/images.service.js';
import { KeyVault } from './insignias/credentials/key-vault.js';
import { CredentialKeys } from './insignias/credentials/keys.service.js';
import { InsigniaEditor } from './insignias/editor/insignia-editor.service.js';
import { HolderCounts } from './insignias/holder-counts.js';
import { InsigniasDue } from './insignias/insignias-due.service.js';
import { InsigniaNews } from './insignias/insignia-news.js';
import { Insignias } from './insignias/insignias.service.js';
import { Revocations } from './insignias/revocations.service.js';
import { Levels } from './levels/levels.service.js';
import { Points } from './points/points.service.js';
import { RuleEditor } from './points/rule-editor.service.js';
import { MyRecognitions } from './rankings/my-recognition.service.js';
import { RankingSearches } from './rankings/ranking-search.service.js';
import { Rankings } from './rankings/ranking.service.js';
import { RankingWeeks } from './rankings/weeks.service.js';
import { RecognitionReference } from './recognition.reference.js';
import { ReversalNews } from './reversals/reversal-news.js';
import { Reversals } from './reversals/reversals.service.js';
import { Seals } from './seasons/seals.service.js';
import { SeasonFilesController } from './seasons/season-files.controller.js';
import { Seasons } from './seasons/seasons.service.js';
import { Showcases } from './showcases/showcases.service.js';
import { Confirmations } from './signals/confirmations.service.js';
import { SignalWatch } from './signals/signal-watch.js';
import { Signals } from './signals/signals.service.js';
import './recognition.personal.js';

const insignias = [InsigniaAwards, InsigniasDue, InsigniaNews, Insignias, HolderCounts, Revocations, Credentials, CredentialChecks, CredentialKeys, KeyVault, InsigniaImages, InsigniaEditor];
const honesty = [Levels, Showcases, Reversals, ReversalNews, Confirmations, SignalWatch, Signals];
const rankings = [Rankings, RankingSearches, RankingWeeks, IgedRankings, IgedEquities];

@Module({
  controllers: [SeasonFilesController],
  providers: [Facts, Points, RuleEditor, StaffAwards, MyRecognitions, Seasons, Seals, RecognitionReference, CatalogueReference, ...rankings, ...insignias, ...honesty],
  exports: [Facts, Points, RuleEditor, StaffAwards, MyRecognitions, Seasons, Seals, ...rankings, ...insignias, ...honesty],
})
export class RecognitionModule {}
