import { createHmac } from 'node:crypto';
import { sessionOf, type Answer, type Door, type Session, type TestApp } from '../../support/index.js';
import { PASSWORD, refusalOf, tryLogin } from './cast.js';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export const BEGIN = 'mutation Begin($password: String!) { beginSecondFactor(password: $password) { secret address qr } }';
export const CONFIRM = 'mutation Confirm($code: String!) { confirmSecondFactor(code: $code) }';
export const COMPLETE = 'mutation Complete($code: String!) { completeLogin(code: $code) { id mustEnrol } }';
export const MINE = '{ mySecondFactor { on since recoveryCodesLeft required } }';

/** A telephone: knows the secret it was shown, and the hour of the test. Written apart from the code that it tries. */
export class Phone {
  private readonly key: Buffer;

  constructor(
    private readonly app: TestApp,
    secret: string,
  ) {
    const bits = [...secret.replaceAll(' ', '')].map((sign) => BASE32.indexOf(sign).toString(2).padStart(5, '0')).join('');
    this.key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  }

  /** What it shows now, or some steps of thirty seconds away. */
  code(away = 0): string {
    const counter = Buffer.alloc(8);
    counter.writeUInt32BE(Math.floor(this.app.clock.now().getTime() / 30_000) + away, 4);
    const hash = createHmac('sha1', this.key).update(counter).digest();
    return String((hash.readUInt32BE(hash[hash.length - 1] % 16) % 2 ** 31) % 1_000_000).padStart(6, '0');
  }

  /** Of six numbers, and none that it shows about now. */
  wrong(): string {
    const near = [-2, -1, 0, 1, 2].map((away) => this.code(away));
    return ['111111', '222222', '333333', '444444', '555555', '666666'].find((code) => !near.includes(code)) ?? '';
  }
}

export async function begin(app: TestApp, session: Session, door: Door = 'member', password = PASSWORD): Promise<Answer<{ beginSecondFactor: { secret: string; address: string; qr: string } }>> {
  return app.gql(door, BEGIN, { password }, session);
}

export type Enrolled = { phone: Phone; codes: string[]; session: Session };

/** Sets it up through the API. Half a minute passes after: the code that confirmed it is spent. */
export async function enrolFactor(app: TestApp, email: string, door: Door = 'member'): Promise<Enrolled> {
  const session = await app.login(door, email, PASSWORD);
  const { data } = await begin(app, session, door);
  const phone = new Phone(app, data.beginSecondFactor.secret);
  const answer = await app.gql<{ confirmSecondFactor: string[] }>(door, CONFIRM, { code: phone.code() }, session);
  nextCode(app);
  return { phone, codes: answer.data.confirmSecondFactor, session };
}

export function nextCode(app: TestApp, steps = 1): void {
  app.clock.set(new Date(app.clock.now().getTime() + steps * 30_000));
}

/** The right password: what the browser is left with, before any code. */
export async function halfWay(app: TestApp, email: string, door: Door = 'member', password = PASSWORD): Promise<Session> {
  const answer = await tryLogin(app, door, email, password);
  if (refusalOf(answer).extensions.reason !== 'SECOND_FACTOR_NEEDED') throw new Error(JSON.stringify(answer.errors));
  return sessionOf(answer.cookies);
}

export function complete(app: TestApp, step: Session | null, code: string, door: Door = 'member'): Promise<Answer<{ completeLogin: { id: string; mustEnrol: boolean } }>> {
  return app.gql(door, COMPLETE, { code }, step);
}

/** ENTERED, or why not. */
export async function outcome(app: TestApp, step: Session | null, code: string, door: Door = 'member'): Promise<string> {
  const answer = await complete(app, step, code, door);
  return answer.errors ? (refusalOf(answer).extensions.reason ?? '') : 'ENTERED';
}
