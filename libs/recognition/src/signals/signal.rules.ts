export type SignalPattern = 'RECIPROCAL' | 'CIRCLE' | 'TEAM' | 'BURST';

/** One person said that what another did was useful. For a burst of one's own, who gives and who receives are the same. */
export type Mark = { giverId: string; receiverId: string; at: string; kind: string; source: string; ownTeam: boolean };

export type SignalLimits = {
  windowDays: number;
  /** Marks in each direction between two people. */
  eachWay: number;
  /** Marks of each step of a circle of three or more. */
  circleMarks: number;
  /** Marks to one person from her own Iged or teams. */
  teamMarks: number;
  burstMarks: number;
  burstMinutes: number;
};

export type Found<M extends Mark = Mark> = { kind: SignalPattern; signature: string; members: string[]; marks: M[] };

const MINUTE_MS = 60_000;

/** What a person should look at. It accuses nobody: a pattern may have a good reason. */
export function findSignals<M extends Mark>(marks: readonly M[], limits: SignalLimits): Found<M>[] {
  const given = marks.filter(({ giverId, receiverId }) => giverId !== receiverId);
  return [...reciprocal(given, limits), ...circles(given, limits), ...teams(given, limits), ...bursts(marks, limits)];
}

/** What is new since the signal was last closed, if it still is one. */
export function sinceClosed<M extends Mark>({ kind, signature, marks }: Found<M>, closedAt: string, limits: SignalLimits): Found<M> | null {
  const later = marks.filter(({ at }) => Date.parse(at) > Date.parse(closedAt));
  return findSignals(later, limits).find((found) => found.kind === kind && found.signature === signature) ?? null;
}

function reciprocal<M extends Mark>(marks: readonly M[], { eachWay }: SignalLimits): Found<M>[] {
  const pairs = gathered(marks, ({ giverId, receiverId }) => [giverId, receiverId].sort().join('+'));
  return [...pairs].flatMap(([pair, between]) => {
    const members = pair.split('+');
    const enough = members.every((one) => between.filter(({ giverId }) => giverId === one).length >= eachWay);
    return enough ? [{ kind: 'RECIPROCAL' as const, signature: `RECIPROCAL:${pair}`, members, marks: between }] : [];
  });
}

/** Three or more where each can be reached from each by steps of enough marks. */
function circles<M extends Mark>(marks: readonly M[], { circleMarks }: SignalLimits): Found<M>[] {
  const steps = [...gathered(marks, ({ giverId, receiverId }) => `${giverId}+${receiverId}`)].filter(([, all]) => all.length >= circleMarks);
  const next = new Map<string, Set<string>>();
  for (const [step] of steps) {
    const [from, to] = step.split('+');
    next.set(from, (next.get(from) ?? new Set()).add(to));
  }
  const reach = new Map([...next.keys()].map((from) => [from, reachable(from, next)]));
  const seen = new Set<string>();
  return [...next.keys()].sort().flatMap((one) => {
    if (seen.has(one)) return [];
    const members = [...(reach.get(one) ?? [])].filter((other) => reach.get(other)?.has(one)).sort();
    for (const member of members) seen.add(member);
    if (members.length < 3) return [];
    const inside = steps.flatMap(([, all]) => all).filter(({ giverId, receiverId }) => members.includes(giverId) && members.includes(receiverId));
    return [{ kind: 'CIRCLE' as const, signature: `CIRCLE:${members[0]}`, members, marks: inside }];
  });
}

function reachable(from: string, next: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set<string>();
  const ahead = [from];
  for (let one = ahead.pop(); one !== undefined; one = ahead.pop()) {
    for (const other of next.get(one) ?? []) {
      if (found.has(other)) continue;
      found.add(other);
      ahead.push(other);
    }
  }
  return found;
}

function teams<M extends Mark>(marks: readonly M[], { teamMarks }: SignalLimits): Found<M>[] {
  const own = gathered(marks.filter(({ ownTeam }) => ownTeam), ({ receiverId }) => receiverId);
  return [...own].flatMap(([receiver, all]) => {
    const members = [...new Set([receiver, ...all.map(({ giverId }) => giverId)])].sort();
    return all.length >= teamMarks ? [{ kind: 'TEAM' as const, signature: `TEAM:${receiver}`, members, marks: all }] : [];
  });
}

/** Many of one person within minutes, whoever they are for. Each burst keeps the marks of its fullest window. */
function bursts<M extends Mark>(marks: readonly M[], { burstMarks, burstMinutes }: SignalLimits): Found<M>[] {
  return [...gathered(marks, ({ giverId, kind }) => `${giverId}+${kind}`)].flatMap(([key, all]) => {
    const fullest = fullestWindow(inOrder(all), burstMinutes * MINUTE_MS);
    if (fullest.length < burstMarks) return [];
    const [giver] = key.split('+');
    const members = [...new Set([giver, ...fullest.map(({ receiverId }) => receiverId)])].sort();
    return [{ kind: 'BURST' as const, signature: `BURST:${key}`, members, marks: fullest }];
  });
}

function fullestWindow<M extends Mark>(marks: readonly M[], span: number): M[] {
  let best: M[] = [];
  let start = 0;
  marks.forEach((mark, end) => {
    while (Date.parse(mark.at) - Date.parse(marks[start].at) > span) start += 1;
    if (end - start + 1 > best.length) best = marks.slice(start, end + 1);
  });
  return best;
}

const inOrder = <M extends Mark>(marks: readonly M[]): M[] => [...marks].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));

function gathered<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), one]);
  return found;
}
