import { SaveEvidence } from '../features/evidence/evidence.gql.js';
import type { Wish } from './queue.types.js';

/** A photo that is on its way; its other wish takes a begun one out of the server again. */
export const isPhotoWish = ({ kind, operation }: Pick<Wish, 'kind' | 'operation'>): boolean =>
  kind === 'photo' && operation === SaveEvidence.name;
