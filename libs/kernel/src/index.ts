export * from './assert-never.js';
export * from './clock.js';
export * from './domain-error.js';
export * from './fold-text.js';
export * from './page.js';
export * from './transitions.js';
