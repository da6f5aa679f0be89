import { LINE_CHANGED } from '@lib/web-graphql';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part whose code comes only when it is wanted; nothing on the server and until then. */
export function useLazy<Props>(
  wanted: boolean,
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> | null {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    if (!wanted || Part) return;
    const ask = () =>
      void load().then(
        (module) => setPart(() => module.default),
        () => undefined,
      );
    ask();
    // Code that did not come is asked for again once the line is back: the button that wanted it is not dead.
    const back = ['online', LINE_CHANGED];
    for (const name of back) window.addEventListener(name, ask);
    return () => {
      for (const name of back) window.removeEventListener(name, ask);
    };
  }, [wanted, Part]);
  return Part;
}
