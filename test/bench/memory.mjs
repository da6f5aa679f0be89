/** The memory of this process and of those that it started, read every few milliseconds: what each holds, and together at one moment. */
import { readFileSync } from 'node:fs';

const EVERY_MS = 5;
const SHARED_EVERY = 40;

export class Watch {
  #pids;
  #most = { together: 0, shared: 0, own: 0, child: 0 };
  #timer;
  #looks = 0;
  #before;

  constructor(pids) {
    this.#pids = pids;
    this.#before = process.memoryUsage.rss();
    this.#timer = setInterval(() => this.#look(), EVERY_MS);
  }

  /** `child` is what the system says that the largest of them ever held; `shared` is of all together, with a page that several use counted once. */
  end() {
    clearInterval(this.#timer);
    this.#look();
    return { before: this.#before, ...this.#most };
  }

  now() {
    return { own: process.memoryUsage.rss(), children: this.#pids().map((pid) => held(pid).now) };
  }

  #look() {
    const own = process.memoryUsage.rss();
    const children = this.#pids().map(held);
    const together = children.reduce((sum, child) => sum + child.now, own);
    this.#looks += 1;
    // To count pages takes the system long.
    const shared = this.#looks % SHARED_EVERY ? 0 : [process.pid, ...this.#pids()].reduce((sum, pid) => sum + pages(pid), 0);
    this.#most = {
      together: Math.max(this.#most.together, together),
      shared: Math.max(this.#most.shared, shared),
      own: Math.max(this.#most.own, own),
      child: Math.max(this.#most.child, ...children.map(({ most }) => most)),
    };
  }
}

/** Of another process; nothing where the system does not tell. */
function held(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kb = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024;
    return { now: kb('VmRSS'), most: kb('VmHWM') };
  } catch {
    return { now: 0, most: 0 };
  }
}

/** Of a process, each page divided by how many use it; nothing where the system does not tell. */
function pages(pid) {
  try {
    return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
