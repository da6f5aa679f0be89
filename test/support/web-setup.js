import { jest } from '@jest/globals';

// A browser on a crowded machine now and then loses a race that a person would not: once more, with the first failure printed,
// and before the next step of the story changes what this one begins with.
jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
