import { expiryOf, isDueToBeSeen, lifetimeOf } from './session.rules.js';

const monday = new Date('2026-03-02T13:00:00Z');
const after = (days: number): Date => new Date(monday.getTime() + days * 86_400_000);

describe('A session', () => {
  it('of the portal lasts the configured days since it was last seen', () => {
    expect(expiryOf(monday, after(3), lifetimeOf('member', 14))).toEqual(after(17));
  });

  it('of the portal ends after ninety days however much it is used', () => {
    expect(expiryOf(monday, after(89), lifetimeOf('member', 14))).toEqual(after(90));
  });

  it('of the admin door ends after twelve hours without use and after a week of it', () => {
    expect(expiryOf(monday, monday, lifetimeOf('admin', 14))).toEqual(after(0.5));
    expect(expiryOf(monday, after(6.9), lifetimeOf('admin', 14))).toEqual(after(7));
  });

  it('is written as seen at most every five minutes', () => {
    expect(isDueToBeSeen(monday, new Date(monday.getTime() + 299_999))).toBe(false);
    expect(isDueToBeSeen(monday, new Date(monday.getTime() + 300_000))).toBe(true);
  });
});
