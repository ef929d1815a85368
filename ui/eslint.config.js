import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import config from './svelte.config.js'

// Three tiers: fields know nothing of ours; steps use fields, backend and words; only App composes.
const steps = 'start association tools questions results recommendations plan documents settings'.split(' ')
const outside = (except) =>
  ['frame', 'App.svelte', ...steps].filter((folder) => folder !== except).map((folder) => `**/${folder}{,/**}`)
const forbid = (files, patterns, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }] },
})

export default ts.config(
  { ignores: ['dist', 'src/generated'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig: config } },
  },
  {
    rules: {
      'no-undef': 'off',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': ['error', { allowTransitions: false }],
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  { files: ['src/**/*.svelte'], rules: { 'max-lines': ['error', 150] } },
  forbid(['src/field/**'], ['../*'], 'A field imports nothing of ours.'),
  forbid(['src/backend/**', 'src/locale/**'], ['**/field/**', ...outside('')], 'This room knows no screen.'),
  ...steps.map((step) => forbid([`src/${step}/**`], outside(step), 'A step imports fields, backend and words only.')),
  forbid(
    ['src/**/!(tauri).{ts,svelte}', 'src/!(backend)/**'],
    ['@tauri-apps/*'],
    'Only src/backend/tauri.ts knows the window.',
  ),
)
