import type { SignalLimits } from './signal.rules.js';

/** From when staff are told, on the first day. A change is a new version. */
export const FIRST_LIMITS: SignalLimits = { windowDays: 30, eachWay: 3, circleMarks: 2, teamMarks: 5, burstMarks: 10, burstMinutes: 10 };
