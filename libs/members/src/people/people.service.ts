import { Injectable } from '@nestjs/common';
import { Role, SecondFactors, Standing } from '@lib/access';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { memberErrors } from '../members.errors.js';
import type { DeactivateAccountInput, PeopleArgs, ResetSecondFactorInput, SetRolesInput } from './person.inputs.js';
import { cursorAfter, peopleStatement, personById } from './person.queries.js';
import type { PeoplePage, Person } from './person.types.js';

/** People as staff see them, and what administrators decide about their accounts. */
@Injectable()
export class People {
  constructor(
    private readonly db: Database,
    private readonly standing: Standing,
    private readonly factors: SecondFactors,
    private readonly auditor: Auditor,
  ) {}

  async page(viewer: Viewer, args: PeopleArgs): Promise<PeoplePage> {
    const rows = await this.db.rows<Person & { total: number }>(peopleStatement(viewer.igedCode, args));
    const total = rows[0]?.total ?? 0;
    const people = rows.filter((row) => row.id !== null);
    const items = people.slice(0, args.first);
    const last = items.at(-1);
    return { items, total, nextCursor: people.length > items.length && last ? cursorAfter(last) : null };
  }

  find(viewer: Viewer, id: string): Promise<Person | null> {
    return this.db.one<Person>(personById(viewer.igedCode, id));
  }

  /** @throws DomainError PERSON_NOT_FOUND */
  async read(viewer: Viewer, id: string): Promise<Person> {
    const person = await this.find(viewer, id);
    if (!person) throw memberErrors.PERSON_NOT_FOUND();
    return person;
  }

  /**
   * Making a gestor of somebody of one's own Iged would confirm her by another way.
   * @throws DomainError PERSON_NOT_FOUND, MEMBER_NEEDS_IGED, OWN_INSTITUTION, LAST_ADMINISTRATOR, PERSON_ERASED
   */
  async setRoles(viewer: Viewer, { id, roles }: SetRolesInput): Promise<Person> {
    const before = await this.read(viewer, id);
    await this.assertNotErased(id);
    if (roles.includes(Role.MEMBER) && !before.igedCode) throw memberErrors.MEMBER_NEEDS_IGED({}, 'input.roles');
    const becomesMember = roles.includes(Role.MEMBER) && !before.roles.includes(Role.MEMBER);
    if (becomesMember && before.ownInstitution) throw memberErrors.OWN_INSTITUTION({}, 'input.roles');
    await this.standing.setRoles(id, roles, viewer.accountId);
    await this.note(viewer, 'people.set_roles', id, { before: before.roles, after: roles });
    return this.read(viewer, id);
  }

  /** @throws DomainError PERSON_NOT_FOUND, NOT_YOURSELF, LAST_ADMINISTRATOR */
  async deactivate(viewer: Viewer, { id, reason }: DeactivateAccountInput): Promise<Person> {
    if (id.toLowerCase() === viewer.accountId) throw memberErrors.NOT_YOURSELF({}, 'input.id');
    await this.read(viewer, id);
    await this.standing.deactivate(id);
    await this.note(viewer, 'people.deactivate', id, { reason });
    return this.read(viewer, id);
  }

  /** @throws DomainError PERSON_NOT_FOUND, PERSON_ERASED */
  async reactivate(viewer: Viewer, id: string): Promise<Person> {
    await this.read(viewer, id);
    await this.assertNotErased(id);
    await this.standing.reactivate(id);
    await this.note(viewer, 'people.reactivate', id, {});
    return this.read(viewer, id);
  }

  /** @throws DomainError PERSON_NOT_FOUND, RESET_NOT_YOURS, SECOND_FACTOR_OFF */
  async resetSecondFactor(viewer: Viewer, { id, reason }: ResetSecondFactorInput): Promise<Person> {
    const person = await this.read(viewer, id);
    await this.factors.reset(person.id, viewer, reason);
    return this.read(viewer, id);
  }

  /** Held until the transaction ends: nobody is brought back while she is being erased. */
  private async assertNotErased(id: string): Promise<void> {
    const erased = await this.db.one<{ erased: boolean }>({ name: 'members_erased', text: 'select erased_at is not null as erased from member where id = $1 for update', values: [id] });
    if (erased?.erased) throw memberErrors.PERSON_ERASED({}, 'input.id');
  }

  private note(viewer: Viewer, action: string, target: string, detail: Record<string, unknown>): Promise<void> {
    return this.auditor.record({ actor: viewer.accountId, action, target, detail });
  }
}
