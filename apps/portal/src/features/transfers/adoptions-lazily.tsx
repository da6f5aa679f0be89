import { useEffect, useRef, useState } from 'preact/hooks';
import { useLazy } from '../../offline/lazy.js';

/** Its code and its data come when it is about to be seen. */
export function AdoptionsLazily({ slug }: { slug: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const seen = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setNear(true), {
      rootMargin: '600px',
    });
    if (box.current) seen.observe(box.current);
    return () => seen.disconnect();
  }, []);
  const Part = useLazy(near, () => import('./adoptions.js'));
  return (
    <div ref={box} id="adopciones">
      {Part ? <Part slug={slug} /> : null}
    </div>
  );
}
