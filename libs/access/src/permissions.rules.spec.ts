import { Role, ROLE_PERMISSIONS, opensDesk, permissionsFor } from './permissions.js';

const sorted = (permissions: Iterable<string>): string[] => [...permissions].sort();

describe('Permissions', () => {
  it.each([
    [Role.MEMBER, ['advisory.ask', 'calendar.own', 'challenge.enter', 'circle.take_part', 'exchange.attend', 'file.upload', 'inbox.own', 'initiative.share', 'practice.react', 'practice.write', 'profile.own', 'recognition.own', 'transfer.take', 'webinar.attend']],
    [Role.EXPERT, ['calendar.own', 'file.upload', 'inbox.own', 'profile.own']],
    [Role.STAFF, ['calendar.own', 'file.upload', 'inbox.own', 'profile.own']],
    [Role.ADMINISTRATOR, ['calendar.own', 'file.upload', 'inbox.own', 'profile.own']],
  ])('%s carries to the portal only what the portal needs', (role, expected) => {
    expect(sorted(permissionsFor([role], 'member'))).toEqual(expected);
  });

  it.each([Role.EXPERT, Role.STAFF, Role.ADMINISTRATOR])('%s has its own row of the table at the admin door', (role) => {
    expect(sorted(permissionsFor([role], 'admin'))).toEqual(sorted(ROLE_PERMISSIONS[role]));
  });

  it('a gestor who is also an expert has no practice.write at the admin door', () => {
    expect(permissionsFor([Role.MEMBER, Role.EXPERT], 'admin').has('practice.write')).toBe(false);
    expect(permissionsFor([Role.MEMBER, Role.EXPERT], 'member').has('feedback.write')).toBe(false);
  });

  it('only administrators manage people and read the audit', () => {
    for (const role of [Role.MEMBER, Role.EXPERT, Role.STAFF]) {
      expect(permissionsFor([role], 'admin').has('people.manage')).toBe(false);
      expect(permissionsFor([role], 'admin').has('audit.read')).toBe(false);
    }
  });

  it('a rejected gestor reads her inbox and profile but writes no practice', () => {
    expect(sorted(permissionsFor([Role.MEMBER], 'member', 'REJECTED'))).toEqual(['calendar.own', 'file.upload', 'inbox.own', 'profile.own', 'recognition.own']);
    expect(permissionsFor([Role.MEMBER], 'member', 'PENDING').has('practice.write')).toBe(true);
  });

  it('an account without roles has nothing, and a gestor alone does not open the desk', () => {
    expect(sorted(permissionsFor([], 'member'))).toEqual([]);
    expect(opensDesk([Role.MEMBER])).toBe(false);
    expect(opensDesk([Role.MEMBER, Role.EXPERT])).toBe(true);
  });
});
