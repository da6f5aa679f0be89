import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const ownerOfTheDatabase = 'Only libs/platform holds connections: ask Database, which joins the ambient transaction.';
const oneConnection = 'A transaction has one connection: queries inside it follow one another, or become one statement.';

const forbidSyntax = (...pairs) => ['error', ...pairs.map(([selector, message]) => ({ selector, message }))];
const readsEnvironment = [
  'MemberExpression[object.name="process"][property.name="env"]',
  'Configuration is read once, in libs/platform/src/config.',
];
const promiseAll = ['CallExpression[callee.object.name="Promise"][callee.property.name=/^all/]', oneConnection];
const impure = [
  ['AwaitExpression', 'Rules are pure: the service awaits, the rule answers.'],
  [':function[async=true]', 'Rules are pure: the service awaits, the rule answers.'],
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'Rules get the moment as an argument.'],
  ['CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'Rules get the moment as an argument.'],
  [
    'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    'Rules give the same answer to the same question.',
  ],
];

export default defineConfig(
  { ignores: ['dist/', 'coverage/', '.cache/', '.data/', 'node_modules/', '**/*.gen.ts', '**/*.d.ts'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.{js,mjs,cjs,ts,tsx}'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-debugger': 'error',
      'no-empty': 'error',
      'no-self-assign': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/api/**/*.ts', 'apps/worker/**/*.ts'],
    ignores: ['libs/platform/**', '**/*.spec.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'typeorm', importNames: ['DataSource', 'QueryRunner', 'getManager'], message: ownerOfTheDatabase },
            { name: '@nestjs/typeorm', message: ownerOfTheDatabase },
          ],
        },
      ],
      'no-restricted-syntax': forbidSyntax(readsEnvironment),
    },
  },
  {
    files: ['libs/**/*.service.ts'],
    ignores: ['libs/platform/**'],
    rules: { 'no-restricted-syntax': forbidSyntax(readsEnvironment, promiseAll) },
  },
  { files: ['**/*.rules.ts'], rules: { 'no-restricted-syntax': forbidSyntax(readsEnvironment, ...impure) } },
  {
    files: ['apps/portal/**/*.{ts,tsx}', 'apps/admin/**/*.{ts,tsx}', 'libs/web-*/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error' },
  },
  { files: ['**/vite*.config.ts'], extends: [tseslint.configs.disableTypeChecked] },
);
