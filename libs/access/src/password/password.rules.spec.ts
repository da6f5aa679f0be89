import { problemOfPassword } from './password.rules.js';

const owner = { email: 'gestora.huaura@ugelhuaura.gob.pe', name: 'Gestora de prueba' };

describe('A password', () => {
  it.each([
    ['corta', 'PASSWORD_TOO_SHORT'],
    ['nueve car', 'PASSWORD_TOO_SHORT'],
    ['x'.repeat(129), 'PASSWORD_TOO_LONG'],
    ['gestora.huaura@ugelhuaura.gob.pe', 'PASSWORD_LIKE_YOU'],
    ['GestoraHuaura2026', 'PASSWORD_LIKE_YOU'],
    ['Gestora de Prueba', 'PASSWORD_LIKE_YOU'],
    ['Contraseña123', 'PASSWORD_COMMON'],
    ['Alianzalima1', 'PASSWORD_COMMON'],
    ['aaaaaaaaaaaa', 'PASSWORD_COMMON'],
  ])('"%s" is refused as %s', (password, problem) => {
    expect(problemOfPassword(password, owner)).toBe(problem);
  });

  it.each(['diez letras', 'el río suena fuerte', 'ñandúñandúñ', 'Huaura tiene playa y campiña', '𝒳'.repeat(3) + 'abcdefg'])(
    '"%s" is enough, whatever its characters',
    (password) => expect(problemOfPassword(password, owner)).toBeNull(),
  );
});
