import { Global, Module } from '@nestjs/common';
import { Auditor, Authenticator } from '@lib/platform';
import { Accounts } from './account/accounts.service.js';
import { LocalStrategy } from './account/local.strategy.js';
import { Entrance } from './account/entrance.service.js';
import { LoginAttempts } from './account/login-attempts.service.js';
import { LoginCompletion } from './account/login-completion.service.js';
import { Login } from './account/login.service.js';
import { SecondStep } from './account/second-step.service.js';
import { Standing } from './account/standing.service.js';
import { AuditAdminResolver } from './audit/audit.admin.resolver.js';
import { AuditorDb } from './audit/auditor.db.js';
import { PrivacyResolver } from './consent/consent.resolver.js';
import { Consents } from './consent/consents.service.js';
import { Limits } from './limit/limits.service.js';
import { Letters } from './mail/letters.service.js';
import { PasswordAgain } from './password/password-again.service.js';
import { PasswordChange, PasswordDesk } from './password/password-change.service.js';
import { PasswordChangeResolver, PasswordResetResolver } from './password/password.resolver.js';
import { Passwords } from './password/passwords.service.js';
import { Enrolments } from './second-factor/enrolments.service.js';
import { FactorCodes } from './second-factor/factor-codes.service.js';
import { FactorDesk } from './second-factor/factor-desk.service.js';
import { FactorVault } from './second-factor/factor-vault.js';
import { SecondFactorResolver } from './second-factor/second-factor.resolver.js';
import { SecondFactors } from './second-factor/second-factors.service.js';
import { LoginSteps } from './session/login-steps.service.js';
import { SessionAuthenticator } from './session/session.authenticator.js';
import { SessionLookups } from './session/session-lookups.js';
import { LogoutResolver, SessionsResolver } from './session/session.resolver.js';
import { Sessions } from './session/sessions.service.js';
import { OneTimeTokens } from './token/one-time-tokens.service.js';
import { CleanJob } from './upkeep/clean.job.js';
import './access.personal.js';

const services = [Accounts, AuditorDb, Consents, Letters, Limits, Login, OneTimeTokens, PasswordAgain, PasswordChange, PasswordDesk, Passwords, Sessions, Standing];
const factor = [Entrance, Enrolments, FactorCodes, FactorDesk, FactorVault, LoginAttempts, LoginCompletion, LoginSteps, SecondFactors, SecondStep];
const ports = [
  SessionAuthenticator,
  SessionLookups,
  { provide: Authenticator, useExisting: SessionAuthenticator },
  { provide: Auditor, useExisting: AuditorDb },
];

/** Global: the platform asks it, before any operation, who is there. */
@Global()
@Module({ providers: [...services, ...factor, CleanJob, LocalStrategy, ...ports], exports: [...services, ...factor, ...ports] })
export class AccessModule {}

export const accessMemberResolvers = [LogoutResolver, PrivacyResolver, PasswordResetResolver, PasswordChangeResolver, SecondFactorResolver, SessionsResolver];

export const accessAdminResolvers = [LogoutResolver, PrivacyResolver, PasswordResetResolver, SecondFactorResolver, AuditAdminResolver];
