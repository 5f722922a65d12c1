import checkFile from 'eslint-plugin-check-file';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { castReason } from './scripts/lint/cast-reason.mjs';
import { walls } from './scripts/lint/walls.mjs';

const source = ['**/*.ts', '**/*.tsx'];
const everything = [...source, '**/*.js', '**/*.mjs', '**/*.cjs'];
const toolConfigs = ['*.config.{js,ts}', '**/*.config.{js,ts}', 'tests/app/*-reporter.ts'];

const sizes = {
  'max-lines': ['error', 300],
  'max-lines-per-function': ['error', 60],
  'max-params': ['error', 3],
};

const namesOfFiles = {
  'check-file/filename-naming-convention': [
    'error',
    {
      '**/!([0-9]*).{ts,tsx,js,mjs,cjs}': 'KEBAB_CASE',
      '**/[0-9]*.{ts,tsx,js,mjs,cjs}': '[0-9][0-9][0-9][0-9]-+([a-z0-9-])',
    },
    { ignoreMiddleExtensions: true },
  ],
  'check-file/folder-naming-convention': ['error', { '**/': 'KEBAB_CASE' }],
  'check-file/filename-blocklist': [
    'error',
    {
      '**/index.{ts,tsx}': '*.ts',
      '**/{util,utils,common,helper,helpers,lib,types,core}.{ts,tsx,mjs}': '*.ts',
    },
  ],
};

const defaultExport = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'A file exports by name.',
};

const refusedSyntax = [
  { selector: 'TSEnumDeclaration', message: 'A union of words, or a const table, instead.' },
  { selector: 'ExportAllDeclaration', message: 'Import from the file that has it.' },
  {
    selector: 'MemberExpression[property.name="sendSync"]',
    message: 'A synchronous call freezes the window.',
  },
  {
    selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]',
    message: 'Text becomes elements through React or the schema only.',
  },
  {
    selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]',
    message: 'Text becomes elements through React or the schema only.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Text becomes elements through React or the schema only.',
  },
];

const typedRules = {
  'tahrir/cast-reason': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
  ],
  // Electron declares its classes twice, so its own windows look foreign to this rule.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  // An async function without await still turns what is thrown into a refusal of its promise.
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
};

const plainRules = {
  eqeqeq: 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-empty': 'error',
  'no-console': ['error', { allow: ['error'] }],
  'no-eval': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
  'no-restricted-syntax': ['error', defaultExport, ...refusedSyntax],
};

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'test-results/', 'assets/', 'tests/fixtures/**/*.js'] },
  {
    files: everything,
    plugins: { 'check-file': checkFile },
    rules: { ...sizes, ...namesOfFiles, ...plainRules },
  },
  {
    files: source,
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { tahrir: { rules: { 'cast-reason': castReason } } },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: typedRules,
  },
  { files: ['renderer/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  ...walls,
  {
    files: toolConfigs,
    rules: { 'no-restricted-syntax': ['error', ...refusedSyntax] },
  },
  // A command line speaks on its console; the scripts are one too.
  { files: ['scripts/**', 'electron/cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
  // One `describe` holds many tests, and a test reads what JSON and casts hand it.
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': 'off',
      'tahrir/cast-reason': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
