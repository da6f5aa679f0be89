import { jest } from '@jest/globals';

// A browser on a crowded machine now and then loses a race that a person would not: once more, with the first failure printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
