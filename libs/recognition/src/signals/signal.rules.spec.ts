import { findSignals, sinceClosed, type Mark, type SignalLimits } from './signal.rules.js';

const LIMITS: SignalLimits = { windowDays: 30, eachWay: 2, circleMarks: 2, teamMarks: 3, burstMarks: 4, burstMinutes: 10 };
const at = (minute: number): string => new Date(Date.UTC(2026, 2, 2, 15, 0) + minute * 60_000).toISOString();

/** `ab` is a mark of `a` to `b`; each an hour after the one before, unless told. */
function marks(pairs: string, { minutes = 60, ownTeam = false } = {}): Mark[] {
  return pairs.split(' ').map((pair, n) => ({ giverId: pair[0], receiverId: pair[1], at: at(n * minutes), kind: 'comment.useful', source: `${pair}${n}`, ownTeam }));
}
const told = (all: Mark[]) => findSignals(all, LIMITS).map(({ kind, members, marks: evidence }) => [kind, members.join(''), evidence.length]);

describe('What a person should look at', () => {
  it.each<[string, Mark[], unknown[]]>([
    ['two who mark each other enough', marks('ab ba ab ba'), [['RECIPROCAL', 'ab', 4]]],
    ['one who is liked by another', marks('ab ab ab ba'), []],
    ['three in a circle', marks('ab ab bc bc ca ca'), [['CIRCLE', 'abc', 6]]],
    ['a chain that does not come back', marks('ab ab bc bc'), []],
    ['a circle with a thin step', marks('ab ab bc bc ca'), []],
    ['four who all mark all', marks('ab ab bc bc cd cd da da ac'), [['CIRCLE', 'abcd', 8]]],
    ['an own team that marks one of it', marks('ba ca da', { ownTeam: true }), [['TEAM', 'abcd', 3]]],
    ['two of an own team', marks('ba ca', { ownTeam: true }), []],
    ['many marks in minutes', marks('ab ac ad ae', { minutes: 3 }), [['BURST', 'abcde', 4]]],
    ['many marks over hours', marks('ab ac ad ae', { minutes: 4 }), []],
    ['many comments of one in minutes', marks('aa aa aa aa', { minutes: 1 }), [['BURST', 'a', 4]]],
    ['comments alone are no circle', marks('aa aa bb bb'), []],
    ['nothing', [], []],
  ])('%s', (_, all, expected) => expect(told(all)).toEqual(expected));

  it('says the same whatever the order of the marks', () => {
    const all = marks('ab ba ab ba bc cb bc cb ca ac ca ac');
    expect(told([...all].reverse()).map(([kind, who]) => [kind, who]).sort()).toEqual(told(all).map(([kind, who]) => [kind, who]).sort());
  });

  it('a signal once closed comes back only for what happened after', () => {
    const all = marks('ab ba ab ba ab ba ab ba');
    const [found] = findSignals(all, LIMITS);
    expect(sinceClosed(found, at(3 * 60), LIMITS)?.marks).toHaveLength(4);
    expect(sinceClosed(found, at(5 * 60), LIMITS)).toBeNull();
    expect(sinceClosed(found, at(9 * 60), LIMITS)).toBeNull();
  });
});
