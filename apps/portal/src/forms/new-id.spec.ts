import { newId } from './new-id.js';

const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('An id made on the device', () => {
  it('is a UUID', () => expect(newId()).toMatch(UUID_4));

  it('is one too where the browser cannot make it by itself', () => {
    expect(newId({ getRandomValues: (array) => crypto.getRandomValues(array) })).toMatch(UUID_4);
  });
});
