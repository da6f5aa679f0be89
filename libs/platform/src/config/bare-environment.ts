/** What a program needs of its surroundings to start, on any system. */
const NEEDED = ['PATH', 'LD_LIBRARY_PATH', 'SYSTEMROOT', 'WINDIR', 'TEMP', 'TMP'];

/** For a process that we start and that needs none of our keys and addresses. */
export function bareEnvironment(): Record<string, string> {
  return Object.fromEntries(NEEDED.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}
