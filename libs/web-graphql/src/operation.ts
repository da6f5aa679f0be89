/** A document known at build. Only its hash travels; the types are written by scripts/operations.mjs. */
export interface Operation<Result, Variables> {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly hash: string;
  /** Never set: it ties the two types to the object. */
  readonly types?: (variables: Variables) => Result;
}

export function operationKey<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables): string {
  return `${operation.name}:${JSON.stringify(variables)}`;
}
