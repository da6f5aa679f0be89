import { isFiltered, readAddress, withPlace } from './address.js';

test('The address of the wall is its filter, and what is not a state is none', () => {
  const search = new URLSearchParams('q=%20radio%20&tema=t&estado=archivadas&desde=abc');
  expect(readAddress(search)).toEqual({ search: 'radio', theme: 't', region: undefined, state: 'ARCHIVED', after: 'abc' });
  expect(readAddress(new URLSearchParams('estado=HIDDEN')).state).toBeUndefined();
  expect(isFiltered(readAddress(search))).toBe(true);
  expect(isFiltered(readAddress(new URLSearchParams('q=')))).toBe(false);
  expect(withPlace(search, null)).not.toContain('desde');
  expect(withPlace(new URLSearchParams(), 'x')).toBe('/iniciativas?desde=x');
});
