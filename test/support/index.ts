export { createTestApp, sessionOf, type Session, type TestApp } from './test-app.js';
export { TestClock, TestMailer } from './doubles.js';
export type { Answer, Door, GraphqlError } from './http.js';
