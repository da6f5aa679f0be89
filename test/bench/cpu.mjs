import { readFileSync, readdirSync } from 'node:fs';

/** USER_HZ, fixed at 100 for what Linux tells in /proc. */
const TICKS_PER_SECOND = 100;

/** Seconds of processor used by a process, all its threads; 0 where there is no /proc. */
export function cpuOf(pid) {
  return ticksOf(pid) / TICKS_PER_SECOND;
}

/** The same for a postmaster and its backends, those included that ended meanwhile: an idle pool lets go of its connections. */
export function cpuOfFamily(parent) {
  const own = statOf(parent);
  let ticks = ticksOf(parent) + (own ? Number(own[13]) + Number(own[14]) : 0);
  for (const entry of processes()) {
    const fields = statOf(entry);
    if (fields && Number(fields[1]) === parent) ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks / TICKS_PER_SECOND;
}

function ticksOf(pid) {
  const fields = statOf(pid);
  return fields ? Number(fields[11]) + Number(fields[12]) : 0;
}

function processes() {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** Fields of /proc/<pid>/stat from the third on: the second one, a name, may hold anything. */
function statOf(pid) {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
