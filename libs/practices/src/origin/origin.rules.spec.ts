import { placeWith, teamRefusal, teamWith, type Teammate } from './origin.rules.js';

const mate = (id: string, igedCode: string | null = '150101', confirmed = true): Teammate => ({
  id,
  name: `Gestora ${id}`,
  post: 'Especialista',
  igedCode,
  confirmed,
});
const author = { igedCode: '150101' };
const limits = { team_max_per_iged: 2, igeds_max: 2 };

describe('Who begins a practice together', () => {
  it.each([
    ['nobody else', [], [], null],
    ['somebody of the same Iged', ['a'], [mate('a')], null],
    ['somebody of another Iged', ['a'], [mate('a', '080101')], null],
    ['somebody not confirmed yet', ['a'], [mate('a', '150101', false)], { why: 'NOT_ELIGIBLE', names: ['Gestora a'] }],
    ['somebody without an Iged', ['a'], [mate('a', null)], { why: 'NOT_ELIGIBLE', names: ['Gestora a'] }],
    ['somebody unknown', ['z'], [], { why: 'NOT_ELIGIBLE', names: ['una persona que no encontramos'] }],
    ['too many of one Iged, the author counted', ['a', 'b'], [mate('a'), mate('b')], { why: 'TOO_MANY', max: 2 }],
    ['too many Iged', ['a', 'b'], [mate('a', '1'), mate('b', '2')], { why: 'TOO_MANY_IGEDS', max: 2 }],
  ])('%s', (_, asked, found, expected) => {
    expect(teamRefusal(asked, found, author, limits)).toEqual(expected);
  });

  it('brings its Iged to the place, once, and is put in the team after the author', () => {
    const mates = [mate('a'), mate('b', '080101')];
    expect(placeWith({ leadIgedCode: '150101', igedCodes: ['150101'], districts: [] }, mates).igedCodes).toEqual(['150101', '080101']);
    const first = { id: 'l', memberId: 'me', name: 'Autora', post: '', igedCode: '150101' };
    expect(teamWith([first, { ...first, id: 'm', memberId: 'a' }], mates, () => 'n').team.map(({ memberId }) => memberId)).toEqual(['me', 'a', 'b']);
  });
});
