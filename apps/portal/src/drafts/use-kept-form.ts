import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { deviceStorage } from '../offline/device-storage.js';
import { useSession } from '../session/session.js';
import { KEPT, readKept, writeKept } from './kept-answers.js';

/** A small form whose text stays on the device until it is sent: closing the tab loses nothing. */
export function useKeptForm<Form>(name: string, initial: Form): [Form, (part: Partial<Form>) => void, () => void] {
  const { viewer } = useSession();
  const place = `${KEPT}:${viewer?.id ?? ''}:form:${name}`;
  const [form, setForm] = useState<Form>(initial);
  // Two changes of one moment, or one after an answer that took long, are changes of what stands there then.
  const latest = useRef(form);
  const show = (next: Form) => {
    latest.current = next;
    setForm(next);
  };
  // Before anything can be typed over it.
  useLayoutEffect(() => {
    const kept = readKept<Form>(place);
    if (kept) show(kept);
  }, [place]);
  const change = (part: Partial<Form>) => {
    show({ ...latest.current, ...part });
    writeKept(place, latest.current);
  };
  return [form, change, () => deviceStorage().removeItem(place)];
}
