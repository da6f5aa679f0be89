import { useDrafts } from './use-drafts.js';

export function UnsentSender() {
  useDrafts();
  return null;
}
