import { forgetHalfSent, halfSentOf, keepHalfSent, type HalfSent } from '../evidence/half-sent.js';
import { shrunk } from '../evidence/shrink.js';

/** A shared computer keeps nothing: then the photo lasts as long as this tab. */
const ofThisTab = new Map<string, HalfSent>();

/** The photo of an initiative stays on the device from the moment it is chosen until its last byte arrived. */
export async function keepPhoto(accountId: string, initiativeId: string, id: string, given: File): Promise<void> {
  const { file, name } = await shrunk(given, given.name || 'foto.jpg');
  const item: HalfSent = { id, practiceId: initiativeId, name, file, location: null, half: true };
  await dropPhoto(accountId, initiativeId);
  ofThisTab.set(initiativeId, item);
  await keepHalfSent(accountId, item);
}

export async function photoOf(accountId: string, initiativeId: string): Promise<HalfSent | null> {
  const kept = await halfSentOf(accountId, initiativeId);
  return kept[0] ?? ofThisTab.get(initiativeId) ?? null;
}

export async function dropPhoto(accountId: string, initiativeId: string): Promise<void> {
  ofThisTab.delete(initiativeId);
  for (const { id } of await halfSentOf(accountId, initiativeId)) await forgetHalfSent(accountId, id);
}
