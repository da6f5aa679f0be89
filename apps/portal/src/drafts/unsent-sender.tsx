import { useQueueRunner } from '../offline/run-queue.js';
import { useDrafts } from './use-drafts.js';

export function UnsentSender() {
  useQueueRunner(useDrafts());
  return null;
}
