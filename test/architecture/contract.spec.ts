import { isEnumType, isObjectType } from 'graphql';
import { ownTypes, committed, doors, operationsOf, schemaOf, shapeOf, strayTypes } from './support/sdl.js';

/** What only the desk, or only the person concerned, may read. */
const personal = ['dni', 'phone', 'email'];
const ownersOfPersonal = ['MyProfile', 'UpdateMyProfileInput', 'LoginInput', 'RegisterInput'];
const deskOnlyName = /^(?:Admin|Desk|Audit|Assign|Admission|Person$|People)/;
const deskOnlyField =
  /^(?:ownInstitution|observedBefore|domainMatches|lastLoginAt|accountStatus|mailDomains|permissions|network):/;

function leaksOf(sdl: string): string[] {
  const types = ownTypes(schemaOf(sdl));
  const names = types.filter(({ name }) => deskOnlyName.test(name)).map(({ name }) => name);
  const fields = types.flatMap((type) =>
    shapeOf(type)
      .filter(
        (line) =>
          deskOnlyField.test(line) || (personal.includes(line.split(':')[0] ?? '') && !ownersOfPersonal.includes(type.name)),
      )
      .map((line) => `${type.name}.${line}`),
  );
  return [...names, ...fields];
}

describe('The contract of the two doors', () => {
  it('is heard when a member could read what belongs to the desk', () => {
    const planted = `
      type Query { wall: [Author!]! people: [Person!]! }
      type Author { name: String! dni: String ownInstitution: Boolean! }
      type Person { name: String! }`;
    expect(leaksOf(planted)).toEqual(['Person', 'Author.dni: String', 'Author.ownInstitution: Boolean!']);
  });

  it('is heard when a type of the other door was left behind', () => {
    expect(strayTypes(schemaOf('type Query { wall: Int! } input Left { of: Deep } enum Deep { A }'))).toEqual(['Left', 'Deep']);
  });

  it('gives a member nothing of the desk', () => expect(leaksOf(committed('member'))).toEqual([]));

  it.each(doors)('has no type in %s.graphql that its own operations cannot reach', (door) =>
    expect(strayTypes(schemaOf(committed(door)))).toEqual([]),
  );

  it('gives a type one shape, whichever door it is read through', () => {
    const shapes = doors.map((door) => new Map(ownTypes(schemaOf(committed(door))).map((type) => [type.name, shapeOf(type)])));
    const [member, admin] = shapes;
    const shared = [...(member?.keys() ?? [])].filter((name) => admin?.has(name) && name !== 'Query' && name !== 'Mutation');
    expect(shared.map((name) => [name, admin?.get(name)])).toEqual(shared.map((name) => [name, member?.get(name)]));
  });

  it.each(doors)('says in a sentence what each operation of %s.graphql is for', (door) => {
    const silent = operationsOf(schemaOf(committed(door))).filter(({ description }) => description.trim().length < 10);
    expect(silent.map(({ operation }) => operation)).toEqual([]);
  });

  it.each(doors)('tells in Spanish what each type of %s.graphql is, pages and inputs apart', (door) => {
    const types = ownTypes(schemaOf(committed(door))).filter((type) => isObjectType(type) || isEnumType(type));
    const told = types.filter(({ name }) => !/^(?:Query|Mutation)$|Page$/.test(name) || name === 'PracticePage');
    const english = /\b(?:the|and|of|with|which|when)\b/i;
    const wrong = told.filter(({ description }) => !description || english.test(description));
    expect(wrong.map(({ name, description }) => `${name}: ${description ?? ''}`)).toEqual([]);
  });
});
