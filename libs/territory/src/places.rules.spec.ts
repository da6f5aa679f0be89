import {
  isMinistryCode,
  literalPattern,
  igedName,
  regionIdOf,
  regionIdOfProvince,
  ubigeoOfLocalGovernment,
} from './places.rules.js';

test.each([
  ['UGEL DOS DE MAYO', 'UGEL Dos de Mayo'],
  ['UGEL LA UNIÓN', 'UGEL La Unión'],
  ['UGEL 09 HUAURA', 'UGEL 09 Huaura'],
  ['UGEL ALTO AMAZONAS-SAN LORENZO', 'UGEL Alto Amazonas-San Lorenzo'],
  ['UGEL CARLOS F. FITZCARRALD', 'UGEL Carlos F. Fitzcarrald'],
  ['GRE LA LIBERTAD', 'GRE La Libertad'],
])('%s is written %s', (published, name) => {
  expect(igedName(published)).toBe(name);
});

test.each([
  ['Áncash', 'ancash'],
  ['Lima Metropolitana', 'lima-metropolitana'],
  ['Madre de Dios', 'madre-de-dios'],
])('the id of %s is %s', (name, id) => {
  expect(regionIdOf(name)).toBe(id);
});

test.each([
  ['Lima', '1501', 'lima-metropolitana'],
  ['Lima', '1508', 'lima-provincias'],
  ['Callao', '0701', 'callao'],
  ['Huánuco', '1001', 'huanuco'],
])('the province %s %s belongs to %s', (department, province, region) => {
  expect(regionIdOfProvince(department, province)).toBe(region);
});

test('the code of a local government carries the ubigeo of its district', () => {
  expect(ubigeoOfLocalGovernment('GL150801')).toBe('150801');
  expect(ubigeoOfLocalGovernment('150801')).toBeNull();
  expect(ubigeoOfLocalGovernment('GL1508')).toBeNull();
});

test('the code of an office of the Ministry starts with MINEDU', () => {
  expect(isMinistryCode('MINEDU-DIFOCA')).toBe(true);
  expect(isMinistryCode('MINEDU-')).toBe(false);
});

test('wildcards typed by a person are looked for literally', () => {
  expect(literalPattern('100%_\\')).toBe('100\\%\\_\\\\');
});
