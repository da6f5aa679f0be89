import { seal, sealedBy, sealingKey, unseal } from './seal.js';

const key = sealingKey('una frase larga que nadie más conoce', 'credentials');
const other = sealingKey('otra frase larga que nadie más conoce', 'credentials');
const plain = '{"d":"secreto"}';
/** Not its last sign: some of the bits of that one say nothing. */
const changed = (text: string): string => `${text.slice(0, -5)}${text.at(-5) === 'A' ? 'B' : 'A'}${text.slice(-4)}`;

describe('A sealed key', () => {
  const sealed = seal(plain, 'key-1', key);

  it('opens with the secret that sealed it, whatever the order', () => {
    expect(unseal(sealed, 'key-1', [other, key])).toBe(plain);
    expect(sealedBy(sealed)).toBe(key.name);
  });

  it('says nothing of what it holds, and is never the same twice', () => {
    expect(sealed).not.toContain('secreto');
    expect(Buffer.from(sealed.split('.')[2], 'base64url').toString('latin1')).not.toContain('secreto');
    expect(seal(plain, 'key-1', key)).not.toBe(sealed);
  });

  it.each([
    ['another secret', sealed, 'key-1', [other]],
    ['the key of another purpose', sealed, 'key-1', [sealingKey('una frase larga que nadie más conoce', 'second-factor')]],
    ['another row', sealed, 'key-2', [key]],
    ['a changed byte', changed(sealed), 'key-1', [key]],
    ['the name of another key', sealed.replace(key.name, other.name), 'key-1', [other]],
    ['no bytes', `v1.${key.name}.`, 'key-1', [key]],
    ['nothing', '', 'key-1', [key]],
  ])('does not open with %s', (_, text, owner, keys) => expect(unseal(text, owner, keys)).toBeNull());
});
