import os from 'node:os';
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'docs/performance.md';
const MARKS = ['<!-- bench:start -->', '<!-- bench:end -->'];

const HEAD = [
  '| case | floor req/s | api req/s | ratio | goal | CPU ratio | kept, by GET: req/s, ratio | floor p50 / p99 ms | api p50 / p99 ms | Node µs floor / api | PostgreSQL µs floor / api |',
  '|---|---|---|---|---|---|---|---|---|---|---|',
];

export function table(measured, withHead = true) {
  return [...(withHead ? HEAD : []), ...measured.map(line)].join('\n');
}

function line({ name, goal, api, floor, shared }) {
  const whole = (value) => Math.round(value).toLocaleString('en-US').replace(/,/g, ' ');
  const times = ({ p50, p99 }) => `${p50.toFixed(1)} / ${p99.toFixed(1)}`;
  const work = (one, other) => ((one.node + one.database) / (other.node + other.database)).toFixed(2);
  const ratio = (api.perSecond / floor.perSecond).toFixed(2);
  const kept = `${whole(shared.perSecond)}, ${(shared.perSecond / floor.perSecond).toFixed(1)}`;
  const cells = [name, whole(floor.perSecond), whole(api.perSecond), ratio, goal.toFixed(2), work(floor, api), kept, times(floor), times(api)];
  return `| ${[...cells, `${whole(floor.node)} / ${whole(api.node)}`, `${whole(floor.database)} / ${whole(api.database)}`].join(' | ')} |`;
}

/** Replaces the figures between the marks; the rest of the page is written by people. */
export function write(measured, { seconds, runs, connections, sizes }) {
  const text = readFileSync(FILE, 'utf8');
  const [from, to] = MARKS.map((mark) => text.indexOf(mark));
  if (from < 0 || to < from) throw new Error(`${FILE} has lost its marks`);
  const what = Object.entries(sizes).map(([name, size]) => `${size.toLocaleString('en-US').replace(/,/g, ' ')} ${name}`).join(', ');
  const note = `${new Date().toISOString().slice(0, 10)} · Node ${process.versions.node} · ${os.cpus().length} × ${os.cpus()[0].model.trim()} · ${what} · ` +
    `${connections} connections · medians of ${runs} interleaved runs of ${seconds} s · load average of the machine ${os.loadavg()[1].toFixed(1)}`;
  writeFileSync(FILE, `${text.slice(0, from + MARKS[0].length)}\n${note}\n\n${table(measured)}\n${text.slice(to)}`);
}
