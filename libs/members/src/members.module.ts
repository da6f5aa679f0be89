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
import { PeopleAdminResolver } from './people/people.admin.resolver.js';
import { People } from './people/people.service.js';
import { ProfileResolver } from './profile/profile.resolver.js';
import { Profiles } from './profile/profiles.service.js';

const services = [Activation, FirstAdministrator, ImportedMembers, Invitations, Members, People, Profiles, Registrations, Viewers];

@Module({ imports: [AccessModule, TerritoryModule], providers: [...services, OpenedAccount, RegistrationJob], exports: services })
export class MembersModule {}

export const membersMemberResolvers = [EntryResolver, ColleaguesResolver, ProfileResolver];

export const membersAdminResolvers = [EntryAdminResolver, PeopleAdminResolver];
