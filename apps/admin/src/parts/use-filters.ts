import { useSearchParams } from 'react-router';

/** The filters of a list live in its address: it can be shared, and going back finds the list as it was. */
export function useFilters(): { of: (name: string) => string; set: (name: string, value: string) => void } {
  const [params, setParams] = useSearchParams();
  return {
    of: (name) => params.get(name) ?? '',
    set: (name, value) =>
      setParams(
        (old) => {
          const next = new URLSearchParams(old);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        { replace: true },
      ),
  };
}
