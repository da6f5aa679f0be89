import { Module, type Type } from '@nestjs/common';
import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, registerEnumType } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { defineErrors } from '@lib/kernel';
import {
  Auditor, Authenticator, CurrentViewer, Database, DateField, EnumField, IdArg, JobHandler, PageArgs, PlatformModule, Public,
  Requires, TextField, UuidField, createApp, graphqlDoor, registerConstraint, type AuditRecord, type Denial, type Viewer,
} from '@lib/platform';
import type { FastifyRequest } from 'fastify';
import pg from 'pg';
import { testConfig } from '../../support/config.js';
import { cloneDatabase } from '../../support/database.js';
import { TestClock, TestMailer } from '../../support/doubles.js';
import { listen } from '../../support/http.js';

const errors = defineErrors({
  OWN_IGED: { kind: 'FORBIDDEN', es: 'No puedes decidir sobre tu propia Iged.' },
  NOTE_INCOMPLETE: { kind: 'BAD_USER_INPUT', es: 'A la nota le falta algo.' },
  NOTE_TAKEN: { kind: 'CONFLICT', es: 'Ya hay una nota con ese texto.' },
});
registerConstraint('one_note_per_text', errors.NOTE_TAKEN);

enum ProbeKind { SHORT = 'SHORT', LONG = 'LONG' }
registerEnumType(ProbeKind, { name: 'ProbeKind' });

@InputType()
class NoteInput {
  @UuidField() id: string;
  @TextField({ max: 20 }) text: string;
  @EnumField(ProbeKind, { optional: true }) kind?: ProbeKind | null;
  @DateField({ past: true, optional: true }) day?: string | null;
}

@ObjectType()
class Note {
  @Field(() => ID) id: string;
  @Field() text: string;
  @Field(() => Note, { nullable: true }) next?: Note | null;
}

export const ran: string[] = [];
export const missingOfNote = ['text', 'day'].map((name) => ({ path: `input.${name}`, code: 'MISSING', message: `Falta ${name}.` }));

@Resolver(() => Note)
class NoteResolver {
  constructor(private readonly db: Database) {}

  @Public() @Query(() => Note, { nullable: true })
  note(@IdArg() id: string): Promise<Note | null> {
    return this.db.one<Note>({ name: 'probe_note', text: 'select n.id, n.text from note n where n.id = $1', values: [id] });
  }

  @Public() @Query(() => Int)
  pageSize(@Args() page: PageArgs): number {
    return page.first;
  }

  @Requires('note.write') @Query(() => String)
  whoami(@CurrentViewer() viewer: Viewer): string {
    return viewer.name;
  }

  @Query(() => String)
  forgotten(): string {
    return 'never';
  }

  @Public() @Query(() => String)
  broken(): string {
    throw new Error('secret detail');
  }

  @Public() @Mutation(() => Note)
  async write(@Args('input') input: NoteInput): Promise<Note> {
    await this.db.rows({ text: 'insert into note (id, text) values ($1, $2)', values: [input.id, input.text] });
    await this.db.addJob('probe.ran', { text: input.text });
    if (input.text === 'then fail') throw new Error('after the insert');
    if (input.text === 'incomplete') throw errors.NOTE_INCOMPLETE({ fields: missingOfNote }, missingOfNote[0].path);
    if (input.text === 'own iged') throw errors.OWN_IGED();
    return input;
  }
}

export const denials: Denial[] = [];

class ProbeAuthenticator extends Authenticator {
  async authenticate(request: FastifyRequest): Promise<Viewer | null> {
    const name = /viewer=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
    if (!name) return null;
    const permissions = new Set(name === 'writer' ? ['note.write'] : []);
    return { accountId: 'a', roles: [], permissions, igedCode: null, sessionId: 's', audience: 'member', name };
  }
}

class ProbeAuditor extends Auditor {
  async denied(denial: Denial): Promise<void> {
    denials.push(denial);
  }
  async record(_entry: AuditRecord): Promise<void> {}
}

class ProbeJobs {
  @JobHandler('probe.ran')
  run({ text }: { text: string }): void {
    ran.push(text);
  }
}

@Module({
  providers: [{ provide: Authenticator, useClass: ProbeAuthenticator }, { provide: Auditor, useClass: ProbeAuditor }, ProbeJobs],
  exports: [Authenticator, Auditor],
})
class ProbeAccessModule {}

@Module({ providers: [NoteResolver] })
class ProbeDoorModule {}

class ProbeModule {}

export type Probe = { app: NestFastifyApplication; url: string; databaseUrl: string; db: Database; close(): Promise<void> };

export async function openProbe(env: 'test' | 'production' = 'test'): Promise<Probe> {
  const database = await cloneDatabase();
  const config = testConfig(database.url, { env });
  const options = { config, databaseUrl: database.url, clock: new TestClock(new Date('2026-03-02T15:00:00Z')), mailer: new TestMailer() };
  const access = { module: ProbeAccessModule, global: true };
  const door: Type = ProbeDoorModule;
  const app = await createApp(
    { module: ProbeModule, imports: [PlatformModule.forRoot(options), access, door, graphqlDoor('member', door)] },
    config,
  );
  const db = app.get(Database);
  await makeNotes(database.url);
  const url = await listen(app);
  return { app, url, databaseUrl: database.url, db, close: async () => { await app.close(); await database.drop(); } };
}

async function makeNotes(databaseUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  await owner.query(`create table note (id uuid primary key, text text not null constraint one_note_per_text unique);
    grant select, insert, update, delete on note to cop_app`);
  await owner.end();
}
