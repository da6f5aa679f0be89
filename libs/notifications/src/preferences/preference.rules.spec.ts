import { mondayOf, topicOf, weeklyDelivery } from './preference.rules.js';

test.each([
  ['practice.decided', 'PRACTICES'],
  ['stage.decided', 'PRACTICES'],
  ['feedback.assigned', 'FEEDBACK'],
  ['moderation.waiting', 'CONVERSATION'],
  ['advisory.reminder', 'ADVISORY'],
  ['initiative.nudged', 'INITIATIVES'],
  ['commitment.near', 'COMMITMENTS'],
  ['something.new', 'OTHER'],
  ['member.confirmed', null],
])('%s is about %s', (kind, topic) => {
  expect(topicOf(kind)).toBe(topic);
});

test('a reminder does not wait for Monday', () => {
  expect([weeklyDelivery('advisory.reminder'), weeklyDelivery('advisory.scheduled')]).toEqual(['INBOX', 'DIGEST']);
});

test.each([
  ['2026-03-02', '2026-03-02'],
  ['2026-03-08', '2026-03-02'],
  ['2026-03-09', '2026-03-09'],
  ['2027-01-01', '2026-12-28'],
])('the week of %s begins on %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});
