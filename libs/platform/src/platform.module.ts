import { Module, type DynamicModule, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { Clock } from '@lib/kernel';
import { AccessGuard } from './access/access.guard.js';
import { DenialAudit } from './access/denial-audit.js';
import { RequestScopes } from './access/request-scopes.js';
import { CONFIG, type Config } from './config/config.js';
import { useClock } from './config/current-clock.js';
import { SystemClock } from './config/system-clock.js';
import { Database } from './database/database.js';
import { OperationKeys } from './database/operation-keys.js';
import { openDatabase, type OpenDatabase } from './database/data-source.js';
import { ReferenceDataRunner } from './database/reference-data.runner.js';
import { DirectQueries } from './graphql/direct-queries.js';
import { InputPipe } from './graphql/input.pipe.js';
import { MutationInterceptor } from './graphql/mutation.interceptor.js';
import { ShortPaths } from './graphql/short-paths.js';
import { LastExceptionFilter } from './http/exception.filter.js';
import { SharedAnswers } from './http/shared-answers.js';
import { HealthController } from './http/health.controller.js';
import { Lifecycle } from './http/lifecycle.js';
import { JobWorker } from './jobs/job-worker.js';
import { LocalMailboxController } from './mail/local-mailbox.controller.js';
import { LocalMailer } from './mail/local-mailer.js';
import { Mailer } from './mail/mailer.js';
import { SmtpMailer } from './mail/smtp-mailer.js';
import './personal/platform.personal.js';

export type PlatformOptions = {
  config: Config;
  /** The database in use: the configured one, or the embedded server's. */
  databaseUrl: string;
  /** Only tests give their own. */
  clock?: Clock;
  mailer?: Mailer;
};

const OPEN_DATABASE = Symbol('OPEN_DATABASE');

/** Global. The access lib's module, global too, provides `Authenticator` and `Auditor`. */
@Module({})
export class PlatformModule {
  static forRoot({ config, databaseUrl, clock = new SystemClock(), mailer }: PlatformOptions): DynamicModule {
    useClock(clock);
    const providers: Provider[] = [
      { provide: CONFIG, useValue: config },
      { provide: Clock, useValue: clock },
      { provide: OPEN_DATABASE, useFactory: () => openDatabase(databaseUrl, config) },
      { provide: Database, inject: [OPEN_DATABASE], useFactory: ({ database }: OpenDatabase) => database },
      { provide: DatabaseCloser, inject: [OPEN_DATABASE], useFactory: (open: OpenDatabase) => new DatabaseCloser(open) },
      { provide: Mailer, inject: [Database], useFactory: (database: Database) => mailer ?? chosenMailer(config, database) },
      Lifecycle,
      OperationKeys,
      RequestScopes,
      ShortPaths,
      SharedAnswers,
      DirectQueries,
      DenialAudit,
      ReferenceDataRunner,
      JobWorker,
    ];
    return {
      module: PlatformModule,
      global: true,
      imports: [DiscoveryModule],
      controllers: [HealthController, LocalMailboxController],
      providers: [
        ...providers,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: MutationInterceptor },
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_FILTER, useClass: LastExceptionFilter },
      ],
      exports: [
        CONFIG,
        Clock,
        Database,
        OperationKeys,
        Mailer,
        Lifecycle,
        RequestScopes,
        ShortPaths,
        SharedAnswers,
        DirectQueries,
        ReferenceDataRunner,
        JobWorker,
      ],
    };
  }
}

class DatabaseCloser implements OnApplicationShutdown {
  constructor(private readonly open: OpenDatabase) {}

  /** After the HTTP server let its last request end. */
  async onApplicationShutdown(): Promise<void> {
    await this.open.dataSource.destroy();
  }
}

function chosenMailer(config: Config, database: Database): Mailer {
  return config.smtpUrl ? new SmtpMailer(config.smtpUrl, config.mailFrom) : new LocalMailer(database);
}
