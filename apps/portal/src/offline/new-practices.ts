import { KEPT, readKept, writeKept } from '../drafts/kept-answers.js';
import { deviceStorage } from './device-storage.js';

/** Practices begun on this device that the server has not heard of. */
export interface NewPractice {
  id: string;
  title: string;
  at: string;
}

const place = (accountId: string) => `${KEPT}:${accountId}:nuevas`;

export function newPractices(accountId: string): NewPractice[] {
  return readKept<NewPractice[]>(place(accountId)) ?? [];
}

export function isNewPractice(accountId: string, id: string): boolean {
  return newPractices(accountId).some((practice) => practice.id === id);
}

export function addNewPractice(accountId: string, practice: NewPractice): void {
  const others = newPractices(accountId).filter((one) => one.id !== practice.id);
  deviceStorage().setItem(place(accountId), JSON.stringify([practice, ...others]));
}

export function dropNewPractice(accountId: string, id: string): void {
  writeKept(
    place(accountId),
    newPractices(accountId).filter((one) => one.id !== id),
  );
}
