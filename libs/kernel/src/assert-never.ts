/** Makes the compiler name the case that a `switch` forgot. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
