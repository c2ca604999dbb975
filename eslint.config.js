import { fileURLToPath } from 'node:url'
import js from '@eslint/js'
import { includeIgnoreFile } from 'eslint/config'
import prettier from 'eslint-config-prettier'
import regexp from 'eslint-plugin-regexp'
import vue from 'eslint-plugin-vue'
import vueA11y from 'eslint-plugin-vuejs-accessibility'
import globals from 'globals'
import tseslint from 'typescript-eslint'
import { ensureGenerated } from './scripts/support/generated.mjs'

// The rules read types, some of which are made from criteria/schema.
await ensureGenerated()

/** Folders of src from the inside out; a folder may import from those before it and from itself. */
const LAYERS = [
  ['core'],
  ['locales'],
  ['words', 'drawing', 'platform'],
  ['files', 'reports', 'storage'],
  ['beside'],
  ['cli', 'stores'],
  ['composables'],
  ['components'],
  ['pages'],
]

/** Forbids a layer everything further out, however the path is written. */
const layerRules = LAYERS.flatMap((names, depth) => {
  const outside = LAYERS.slice(depth + 1)
    .flat()
    .concat(depth < 4 ? ['main', 'router', 'i18n', 'App.vue'] : [])
  if (outside.length === 0) return []
  return [
    {
      files: names.map((name) => `src/${name}/**/*.{ts,vue}`),
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: `^(@|\\.{1,2}(/\\.\\.)*)/(${outside.join('|').replaceAll('.', '\\.')})(/|$)`,
                message:
                  'Layers point one way: core ← words, drawing ← files, reports, storage ← beside ← stores ← components ← pages.',
              },
              ...(depth === 0 ? PURE_IMPORTS() : []),
            ],
          },
        ],
      },
    },
  ]
})

function PURE_IMPORTS() {
  return [
    {
      group: [
        'vue',
        'vue-*',
        'pinia',
        'dexie',
        '@vueuse/*',
        'node:*',
        'fs',
        'path',
        '*.vue',
        '**/locales/**',
        '@/locales/**',
      ],
      message: 'src/core is pure: no Vue, no storage, no texts.',
    },
  ]
}

/** What a pure function must be handed instead of fetching it itself. */
const IMPURE_GLOBALS = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'XMLHttpRequest',
  'setTimeout',
  'setInterval',
  'performance',
  'crypto',
  'process',
  'console',
]

export default tseslint.config(
  includeIgnoreFile(fileURLToPath(new URL('.gitignore', import.meta.url))),
  { ignores: ['tests/fixtures/**'] },
  js.configs.recommended,
  { rules: { 'no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }] } },
  {
    files: ['**/*.{ts,vue}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A getter may say what it is worth before it is asked: `() => void save()` reads well in templates and listeners.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Composables hand out functions that know no `this`, whatever their types call them.
      '@typescript-eslint/unbound-method': 'off',
      // Files come from outside; a check the types call needless is often the point.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // An async function that awaits nothing still turns what it throws into a rejection.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  ...vue.configs['flat/recommended'],
  ...vueA11y.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-props-declaration': ['error', 'type-based'],
      'vue/define-emits-declaration': ['error', 'type-based'],
      'vue/no-v-html': 'error',
      'vue/no-unused-refs': 'error',
      'vue/no-useless-v-bind': 'error',
      'vue/multi-word-component-names': 'off',
      'vue/require-default-prop': 'off',
      // A label that names its control by `for` is enough; it need not also contain it.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
      'vuejs-accessibility/no-autofocus': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,ts,vue}'],
    rules: {
      eqeqeq: ['error', 'always'],
      // Readers of foreign files look for control characters on purpose.
      'no-control-regex': 'off',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,vue}'],
    plugins: { regexp },
    languageOptions: { globals: globals.browser },
    rules: {
      // A file from anywhere must not make a pattern run longer than it is long.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: true }],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-alert': 'error',
      'no-eval': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts', 'scripts/**/*.{ts,mjs}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'TSEnumDeclaration', message: 'Use an `as const` object or list and a derived union.' },
      ],
    },
  },
  ...layerRules,
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...IMPURE_GLOBALS.map((name) => ({ name, message: 'src/core is pure: take it as an argument.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'src/core has no clock: take the day as an argument.' },
        {
          object: 'Math',
          property: 'random',
          message: 'src/core has no randomness: take it as an argument.',
        },
        { object: 'globalThis', property: 'crypto', message: 'src/core is pure: take it as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'TSEnumDeclaration', message: 'Use an `as const` object or list and a derived union.' },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'src/core has no clock: take the day as an argument.',
        },
        {
          selector: "CallExpression[callee.name='Date']",
          message: 'src/core has no clock: take the day as an argument.',
        },
        {
          selector: 'MemberExpression[property.name=/^toLocale|^localeCompare$/]',
          message: 'src/core knows no locale: same input, same output.',
        },
      ],
    },
  },
  {
    // Components are `any` to typescript-eslint outside of .vue files; vue-tsc knows their types and checks them.
    files: ['src/main.ts', 'src/prerender.ts', 'src/router.ts', 'src/components/**/*.ts', '**/*.vue'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // One takes the place of packages that others import by their default export, the other describes such modules.
    files: ['src/reports/pdf/unused.ts', 'src/env.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Describes modules that the build makes; an import at its top would make it a module itself.
    files: ['src/env.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['scripts/**', 'tests/**', '*.config.*', 'src/cli/**'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // What a test reads or takes apart fails loudly there and then; components are `any` here and known to vue-tsc.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  prettier,
)
