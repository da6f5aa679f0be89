import { opensDesk } from '../permissions.js';

/** Whoever decides over others' work proves who she is twice, where the configuration says so. */
export function mustEnrol(roles: readonly string[], hasSecondFactor: boolean, policy: 'required' | 'offered'): boolean {
  return policy === 'required' && !hasSecondFactor && opensDesk(roles);
}
