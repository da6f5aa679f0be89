import { problemOfDomain, tidyDomain } from './mail-domain.rules.js';

test.each(['ugelhuaura.gob.pe', 'drelp.edu.pe', 'ugel09.edu.pe'])('%s may confirm the members of an Iged', (domain) => {
  expect(problemOfDomain(domain)).toBeNull();
});

test.each(['gmail.com', 'hotmail.com', 'outlook.es', 'yahoo.com.pe', 'gob.pe', 'edu.pe'])(
  '%s is open to anyone and confirms nobody',
  (domain) => {
    expect(problemOfDomain(domain)).toBe('MAIL_DOMAIN_OPEN');
  },
);

test.each(['', 'pe', 'ugel huaura.gob.pe', 'ugel_huaura.gob.pe', '-x.gob.pe', 'ugel..gob.pe', '%.gob.pe', 'a@b.gob.pe'])(
  '%j is not a domain',
  (domain) => {
    expect(problemOfDomain(domain)).toBe('MAIL_DOMAIN_INVALID');
  },
);

test('a domain is kept in lower case without its @', () => {
  expect(tidyDomain(' @UgelHuaura.GOB.pe ')).toBe('ugelhuaura.gob.pe');
});
