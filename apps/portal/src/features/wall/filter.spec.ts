import { addressOf, readAddress, toggled, withValue } from './filter.js';

const at = (query: string) => new URLSearchParams(query);

describe('The address of the wall', () => {
  it('is the filter, in Spanish words', () => {
    expect(readAddress(at('q=lectura&estadio=inicial&estadio=avanzado&region=150000&tema=3&referente=1&orden=utiles'))).toEqual({
      filter: { search: 'lectura', stages: ['INITIAL', 'ADVANCED'], regions: ['150000'], themes: ['3'], referent: true },
      order: 'USEFUL',
      after: null,
    });
  });

  it('says macro-region, Iged, year, level and order too', () => {
    expect(
      readAddress(at('macrorregion=sur&iged=150202&anio=2025&nivel=primaria&nivel=inicial&orden=transferidas&vencidas=1')),
    ).toEqual({
      filter: { macroRegions: ['sur'], iged: '150202', year: 2025, levels: ['PRIMARY', 'PRESCHOOL'], lapsed: true },
      order: 'TRANSFERRED',
      after: null,
    });
    expect(readAddress(at('anio=hoy&nivel=otro')).filter).toEqual({});
  });

  it('is written back from a filter that was kept', () => {
    const query =
      'q=lectura&estadio=inicial&tema=3&region=150000&macrorregion=sur&nivel=primaria&iged=150202&anio=2025&referente=1&vencidas=1';
    expect(addressOf(readAddress(at(query)).filter)).toBe(`/muro?${query}`);
    expect(addressOf({})).toBe('/muro');
  });

  it('leaves out what it does not understand', () => {
    expect(readAddress(at('estadio=ninguno&orden=azar&q=%20'))).toEqual({ filter: {}, order: 'NEW', after: null });
  });

  it('puts a value in or takes it out and goes back to the first page', () => {
    expect(toggled(at('region=1&desde=abc'), 'region', '2')).toBe('/muro?region=1&region=2');
    expect(toggled(at('region=1'), 'region', '1')).toBe('/muro');
    expect(withValue(at('q=a&desde=x'), 'q', null)).toBe('/muro?desde=x');
  });
});
