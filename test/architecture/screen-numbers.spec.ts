import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, concatAST, getNamedType, parse, TypeInfo, visit, visitWithTypeInfo, type GraphQLSchema } from 'graphql';
import { DICTIONARY, EXCHANGE_DICTIONARY } from '@lib/figures';
import { AGREE, AGREE_OF_EXCHANGE, FIGURES, MARKS, OF_A_LIST, OF_ONE, OWN, RULES, type Fields } from './screen-numbers.js';

const DOORS = [
  { app: 'apps/portal/src', sdl: 'apps/api/schema/member.graphql' },
  { app: 'apps/admin/src', sdl: 'apps/api/schema/admin.graphql' },
];
const files = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name)).map((name) => path.join(folder, name));
const schemaOf = (sdl: string): GraphQLSchema => buildSchema(readFileSync(sdl, 'utf8'));

/** `Type.field` of each number that these documents ask for. */
function numbersIn(documents: readonly string[], schema: GraphQLSchema): string[] {
  const found = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    concatAST(documents.map((text) => parse(text))),
    visitWithTypeInfo(info, {
      Field: () => {
        const type = info.getType();
        if (type && ['Int', 'Float'].includes(getNamedType(type).name)) found.add(`${info.getParentType()?.name}.${info.getFieldDef()?.name}`);
      },
    }),
  );
  return [...found].sort();
}

const listed = (fields: Fields): string[] => Object.entries(fields).flatMap(([type, names]) => names.split(' ').map((name) => `${type}.${name}`));
const known = [...[FIGURES, OWN, RULES, MARKS, OF_A_LIST, OF_ONE].flatMap(listed), ...Object.keys(AGREE), ...Object.keys(AGREE_OF_EXCHANGE)];
const asked = DOORS.flatMap(({ app, sdl }) => numbersIn(files(app, /\.graphql$/).map((file) => readFileSync(file, 'utf8')), schemaOf(sdl)));

test('every number that a screen asks for is of the dictionary, agrees with it, or has a reason to be another', () => {
  expect(asked.length).toBeGreaterThan(400);
  expect([...new Set(asked)].filter((one) => !known.includes(one))).toEqual([]);
});

test('each number has one reason', () => {
  expect(known.filter((one, at) => known.indexOf(one) !== at)).toEqual([]);
});

test('a number agrees with a figure that exists', () => {
  const keys = [...DICTIONARY, ...EXCHANGE_DICTIONARY].map(({ key }) => key);
  expect([...Object.values(AGREE), ...Object.values(AGREE_OF_EXCHANGE)].filter((key) => !keys.includes(key))).toEqual([]);
});

test('a number that a screen would ask for anew is seen', () => {
  const planted = ['query { openPractices { howMany items { title seen } } }'];
  const schema = buildSchema('type Query { openPractices: OpenPage! } type OpenPage { howMany: Int! items: [OpenItem!]! } type OpenItem { title: String! seen: [Float!]! }');
  expect(numbersIn(planted, schema).filter((one) => !known.includes(one))).toEqual(['OpenItem.seen', 'OpenPage.howMany']);
});

/** What the community is made of, after a number that somebody wrote by hand. */
const WRITTEN = /\d[\d .\u00a0\u202f]*(?:%| por ciento| (?:mil|millones|prácticas?|gestor(?:as|es)?|gestoras? y gestores|personas?|servidor(?:as|es)|instancias?|regi(?:ón|ones)|macrorregi(?:ón|ones)|aliad[oa]s?|círculos?|actividad(?:es)?|intercambios?|webinars?|UGEL|DRE|GRE|asesorías?|transferencias?|visitas?|escuelas?|miembros?|iniciativas?|desafíos?|gobiernos locales)(?![\p{L}\d]))/u;
/** Limits and examples, where nothing is counted. */
const MEANT = [/count === 1 \? ' y 1 instancia más'/, /De 2 a 4 personas por instancia/, /Por ejemplo: 3 prácticas admitidas/, /min\(100%/, /'45%' : '100%'/];

test('no screen has a number of the community written by hand', () => {
  const found = DOORS.flatMap(({ app }) => files(app, /(?<!\.spec|\.gen|\.gql)\.tsx?$/)).flatMap((file) =>
    readFileSync(file, 'utf8').split('\n').filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line) && WRITTEN.test(line) && !MEANT.some((meant) => meant.test(line))).map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
  expect(['<b>512 prácticas</b>', 'Somos 8 842 servidores', 'El 40 % de los equipos', 'en 26 regiones'].filter((planted) => !WRITTEN.test(planted))).toEqual([]);
});
