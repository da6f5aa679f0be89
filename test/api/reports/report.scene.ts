import { createHash, randomUUID } from 'node:crypto';
import { ADMIT, DECLARED, HUAURA, SUBMIT, drafted, succeeded, type Stage, type Who } from '../practices/cast.js';
import { FIRST_DAY, LAST_DAY, announced, practiceTitle, turned, withItem, type DeskShown } from '../exchanges/scene.js';
import { toldPhoto } from '../files/evidence.cast.js';
import { photo } from '../files/samples.js';

const REPORT = `exchangeId slug title state latest changedParts texts { key title limit text own revision byName changed }
  editions { number byName whatChanged changedParts pdfSha256 pdfLength annexSha256 withheld reason takenBack }
  making { id number state step done steps failure path }`;
export const LIST = `query ($first: Int, $after: String) { deskReports(first: $first, after: $after) { items { exchangeId title state latest making } nextCursor } }`;
export const READ = `query ($exchangeId: ID!) { deskReport(exchangeId: $exchangeId) { ${REPORT} } }`;
export const OPEN = `mutation ($exchangeId: ID!) { openReport(exchangeId: $exchangeId) { ${REPORT} } }`;
export const SAVE = `mutation ($input: SaveReportTextInput!) { saveReportText(input: $input) { key revision body } }`;
export const RESTORE = `mutation ($input: RestoreReportTextInput!) { restoreReportText(input: $input) { key revision body } }`;
export const HISTORY = `query ($exchangeId: ID!, $key: String!) { reportTextHistory(exchangeId: $exchangeId, key: $key) { items { revision body restores byName } nextCursor } }`;
export const PREVIEW = `query ($exchangeId: ID!, $section: String!, $body: String) { reportPreview(exchangeId: $exchangeId, section: $section, body: $body) { pages } }`;
export const CHECK = `query ($exchangeId: ID!) { reportCheck(exchangeId: $exchangeId) { lines { code refuses sentence mend } changedParts } }`;
export const TRY = `mutation ($input: TryReportInput!) { tryReport(input: $input) { id state path } }`;
export const PUBLISH = `mutation ($input: PublishReportInput!) { publishReport(input: $input) { id state } }`;
export const MAKING = `query ($id: ID!) { reportMaking(id: $id) { id state step done steps failure path } }`;
export const WITHHOLD = `mutation ($input: WithholdEditionInput!) { withholdReportEdition(input: $input) { ${REPORT} } }`;
export const OF_EXCHANGE = `query ($slug: String!) { exchangeReport(slug: $slug) { slug number } }`;

export type DeskText = { key: string; title: string; text: string; own: boolean; revision: number; byName: string | null; changed: boolean };
export type DeskEdition = { number: number; whatChanged: string; changedParts: string[]; pdfSha256: string; pdfLength: number; annexSha256: string; withheld: boolean; reason: string; takenBack: number };
export type Making = { id: string; state: string; step: string; done: number; steps: number; failure: string; path: string | null };
export type DeskReport = { exchangeId: string; slug: string; title: string; state: string; latest: number; changedParts: string[]; texts: DeskText[]; editions: DeskEdition[]; making: Making | null };

export const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** A practice with a photo, published, and an exchange where it is presented: held today, with whoever is told registered, come or not. */
export async function heldExchange(stage: Stage, { withPhoto = false, today = FIRST_DAY }: { withPhoto?: boolean; today?: string } = {}): Promise<DeskShown & { practiceId: string }> {
  const practiceId = await drafted(stage, practiceTitle());
  if (withPhoto) await toldPhoto(stage, practiceId, await photo(400, 300));
  succeeded(await stage.ask('author', SUBMIT, { input: { practiceId, ...DECLARED } }));
  succeeded(await stage.ask('staff', ADMIT, { input: { practiceId, comment: 'Bienvenida' } }));
  const { id } = await announced(stage, today === FIRST_DAY ? { startsOn: FIRST_DAY, endsOn: LAST_DAY } : { startsOn: today, endsOn: today, registersUntil: today });
  const presentation = { practiceId, version: 1, igedCode: HUAURA, method: 'Sociodrama' };
  await withItem(stage, id, { day: today, kind: 'PRESENTATION', title: 'Presentación', starts: '10:00', ends: '10:30', presentation });
  return { ...(await turned(stage, 'hold', id)), practiceId };
}

/** Registered by hand and read at the door on the first day. */
export async function attended(stage: Stage, exchangeId: string, who: Who): Promise<void> {
  const { id: memberId } = await stage.who(who);
  const registration = randomUUID();
  const values = [registration, exchangeId, memberId];
  await stage.app.db.rows({
    text: `insert into exchange_registration (id, exchange_id, member_id, name, iged_code, duty, state, queued_at, code, updated_at)
      select $1::uuid, $2, m.id, m.name, m.iged_code, 'SPECIALIST', 'REGISTERED', now(), left(replace($1::text, '-', ''), 16), now() from member m where m.id = $3`,
    values,
  });
  await stage.app.db.rows({
    text: `insert into exchange_attendance (registration_id, exchange_id, day, item_id, first_at) select $1, id, starts_on, null, now() from exchange where id = $2`,
    values: [registration, exchangeId],
  });
}

/** Somebody whose words were taken, and who has not said yes. */
export async function withoutConsent(stage: Stage, exchangeId: string, name: string): Promise<string> {
  const id = randomUUID();
  const { id: staff } = await stage.who('staff');
  await stage.app.db.rows({
    text: `insert into testimonial (id, exchange_id, author_name, text, state, taken_by, digest, given_at) values ($1, $2, $3, 'Me llevo ideas.', 'PENDING', $4, '', now())`,
    values: [id, exchangeId, name, staff],
  });
  return id;
}

export async function opened(stage: Stage, exchangeId: string): Promise<DeskReport> {
  return succeeded(await stage.ask<{ openReport: DeskReport }>('staff', OPEN, { exchangeId })).openReport;
}
export async function read(stage: Stage, exchangeId: string): Promise<DeskReport> {
  return succeeded(await stage.ask<{ deskReport: DeskReport }>('staff', READ, { exchangeId })).deskReport;
}
export const textInput = (exchangeId: string, key: string, revision: number, body: string) => ({ input: { id: randomUUID(), exchangeId, key, revision, body } });
export async function written(stage: Stage, exchangeId: string, key: string, revision: number, body: string, who: Who = 'staff'): Promise<number> {
  return succeeded(await stage.ask<{ saveReportText: { revision: number } }>(who, SAVE, textInput(exchangeId, key, revision, body))).saveReportText.revision;
}
export const publishInput = (exchangeId: string, number: number, whatChanged = '') => ({ input: { id: randomUUID(), exchangeId, number, whatChanged } });

/** Asked for, made by the worker, and told how it ended. */
export async function publishedReport(stage: Stage, exchangeId: string, number: number, whatChanged = ''): Promise<DeskReport> {
  const asked = publishInput(exchangeId, number, whatChanged);
  succeeded(await stage.ask('staff', PUBLISH, asked));
  await stage.app.drainJobs();
  const { reportMaking } = succeeded(await stage.ask<{ reportMaking: Making }>('staff', MAKING, { id: asked.input.id }));
  if (reportMaking.state !== 'DONE') throw new Error(`${reportMaking.state}: ${reportMaking.failure}`);
  return read(stage, exchangeId);
}
