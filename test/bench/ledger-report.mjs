import os from 'node:os';
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'docs/performance.md';
const MARKS = ['<!-- ledger:start -->', '<!-- ledger:end -->'];
const whole = (value) => Math.round(value).toLocaleString('en-US').replace(/,/g, ' ');
const ratio = (one, other) => (one / other).toFixed(2);
const work = ({ node, database }) => node + database;

/** What one size came to, for the terminal while the next is being made. */
export function reportLine(one) {
  return rowsOf([one]).map(([name, , figure]) => `  ${name}: ${figure}`).join('\n');
}

/** Name, what the growth is taken of (or null), and the figure of each size. */
function rowsOf(found) {
  const row = (name, show, grows = null) => [name, grows ? `${ratio(grows(found.at(-1)), grows(found[0]))} x` : '', ...found.map(show)];
  const reads = Object.keys(found[0].reads).flatMap((name) => {
    const of = (one) => one.reads[name].api;
    const lines = [row(`${name}: CPU of PostgreSQL and Node, µs; p50`, (one) => `${whole(of(one).database)} + ${whole(of(one).node)}; ${of(one).p50.toFixed(1)} ms`, (one) => work(of(one)))];
    if (found[0].reads[name].floor) {
      const against = (one) => `${ratio(of(one).perSecond, one.reads[name].floor.perSecond)}, ${ratio(work(one.reads[name].floor), work(of(one)))}`;
      lines.push(row(`${name}: ratio to the floor, of CPU`, against));
    }
    return lines;
  });
  return [
    row('award: floor / product, each second', ({ award }) => `${whole(award.floor.perSecond)} / ${whole(award.app.perSecond)}`),
    row('award: ratio, of CPU', ({ award }) => `${ratio(award.app.perSecond, award.floor.perSecond)}, ${ratio(work(award.floor), work(award.app))}`),
    row('award: p99 floor / product, ms', ({ award }) => `${award.floor.p99.toFixed(0)} / ${award.app.p99.toFixed(0)}`),
    row('award: CPU of PostgreSQL + Node, µs', ({ award }) => `${whole(award.app.database)} + ${whole(award.app.node)}`, ({ award }) => work(award.app)),
    ...reads,
    row('freeze of the season, ms', ({ frozen }) => whole(frozen)),
    row('rebuild of all totals, every one lost, s (held, ms)', ({ lost }) => `${(lost.ms / 1000).toFixed(1)} (${whole(lost.held)})`),
    row('rebuild of a sound ledger beside awards, s (held, ms)', ({ during }) => `${(during.ms / 1000).toFixed(1)} (${whole(during.held)})`),
    row('p99 of an award alone / beside it / the longest, ms', ({ during }) => `${during.aloneP99.toFixed(0)} / ${during.p99.toFixed(0)} / ${during.max.toFixed(0)}`),
    row('whole verification, s', ({ verified }) => (verified / 1000).toFixed(0)),
    row('disk of facts and entries with indexes', ({ disk }) => disk),
  ];
}

/** Replaces the table between the marks; the rest of the page is written by people. */
export function writeLedger(found, { seconds, runs, writers, hot }) {
  const text = readFileSync(FILE, 'utf8');
  const [from, to] = MARKS.map((mark) => text.indexOf(mark));
  if (from < 0 || to < from) throw new Error(`${FILE} has lost its marks`);
  const head = `| | growth | ${found.map(({ size }) => whole(size)).join(' | ')} |\n|---|---|${found.map(() => '---').join('|')}|`;
  const note = `${new Date().toISOString().slice(0, 10)} · Node ${process.versions.node} · ${os.cpus().length} × ${os.cpus()[0].model.trim()} · 10 000 members · ` +
    `${writers} writers on ${hot} members · medians of ${runs} interleaved runs of ${seconds} s · load average of the machine ${os.loadavg()[1].toFixed(1)}`;
  const rows = rowsOf(found).map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  writeFileSync(FILE, `${text.slice(0, from + MARKS[0].length)}\n${note}\n\n${head}\n${rows}\n${text.slice(to)}`);
}
