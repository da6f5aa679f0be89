import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { accessErrors } from '../access.errors.js';
import { problemOfPassword, type PasswordOwner } from './password.rules.js';
import { Turns } from './turns.js';

/** OWASP Password Storage Cheat Sheet: Argon2id (2), 19 MiB, two passes, one lane. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Of a forgotten random text, with the same parameters: an unknown account takes as long as a known one. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$YWpx+kPRhgg8Aq6pnO2wmQ$oRWlwxIZpXZnx2qor7rtEf+7euAGSHRuW8prUzU1+oc';

@Injectable()
export class Passwords {
  private readonly turns = new Turns(2, 100);

  hash(password: string): Promise<string> {
    return this.turns.take(() => hash(password.normalize('NFC'), ARGON2ID));
  }

  /** Always hashes, also when there is nothing to compare with. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const same = await this.turns.take(() => verify(stored ?? NOBODY, password.normalize('NFC')));
    return stored !== null && same;
  }

  /** @throws DomainError PASSWORD_* at `field` */
  assertGood(password: string, owner: PasswordOwner, field: string): void {
    const problem = problemOfPassword(password, owner);
    if (problem) throw accessErrors[problem]({}, field);
  }
}
