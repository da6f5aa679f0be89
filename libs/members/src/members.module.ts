import { Module } from '@nestjs/common';
import { AccessModule } from '@lib/access';
import { TerritoryModule } from '@lib/territory';
import { Activation, OpenedAccount } from './entry/activation.service.js';
import { EntryAdminResolver } from './entry/entry.admin.resolver.js';
import { EntryResolver } from './entry/entry.resolver.js';
import { RegistrationJob, Registrations } from './entry/registration.service.js';
import { Viewers } from './entry/viewers.service.js';
import { ColleaguesResolver } from './member/colleagues.resolver.js';
import { Members } from './member/members.service.js';
import { FirstAdministrator } from './people/first-administrator.service.js';
import { ImportedMembers } from './people/imported-members.service.js';
import { Invitations } from './people/invitations.service.js';
import { DownloadController } from './personal/download.controller.js';
import { DownloadStore } from './personal/download.store.js';
import { DownloadJob, Downloads } from './personal/downloads.service.js';
import { ErasingJob } from './personal/erasing.job.js';
import { ErasureAdminResolver } from './personal/erasure.admin.resolver.js';
import { ErasureDesk } from './personal/erasure-desk.service.js';
import { ErasureLetters } from './personal/erasure.letters.js';
import { ErasureStore } from './personal/erasure.store.js';
import { Erasures } from './personal/erasures.service.js';
import { MyDataReader } from './personal/my-data.reader.js';
import { MyDataResolver } from './personal/my-data.resolver.js';
import { PrivacySettings } from './personal/privacy-settings.service.js';
import { PeopleAdminResolver } from './people/people.admin.resolver.js';
import { People } from './people/people.service.js';
import { ProfileResolver } from './profile/profile.resolver.js';
import { Profiles } from './profile/profiles.service.js';
import './members.personal.js';

const services = [Activation, Downloads, ErasureDesk, Erasures, FirstAdministrator, ImportedMembers, Invitations, Members, MyDataReader, People, PrivacySettings, Profiles, Registrations, Viewers];

@Module({
  imports: [AccessModule, TerritoryModule],
  controllers: [DownloadController],
  providers: [...services, DownloadJob, DownloadStore, ErasingJob, ErasureLetters, ErasureStore, OpenedAccount, RegistrationJob],
  exports: services,
})
export class MembersModule {}

export const membersMemberResolvers = [EntryResolver, ColleaguesResolver, MyDataResolver, ProfileResolver];

export const membersAdminResolvers = [EntryAdminResolver, ErasureAdminResolver, PeopleAdminResolver];
