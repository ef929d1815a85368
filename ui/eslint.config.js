import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import config from './svelte.config.js'

// Four tiers: fields know nothing of ours; a number that answers "why?" uses fields, backend and words, and steps use it
// beside them; only App and its frame compose.
const steps = 'start association tools questions results comparison merge recommendations neighbours plan documents room search settings training typing workshop'.split(' ')
const folders = (...names) => names.flatMap((name) => [`**/${name}`, `**/${name}/**`])
const screens = (except) => folders('frame', ...steps.filter((step) => step !== except))
const shell = { group: ['@tauri-apps/*'], message: 'Only src/backend/tauri.ts knows the window.' }
const room = { group: [...screens(''), ...folders('field', 'locale', 'why', 'paper')], message: 'The backend knows no screen.' }
const forbid = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: patterns.map((one) => ({ ...one, caseSensitive: true })) }] },
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
  forbid(['src/**'], shell),
  forbid(['src/field/**'], shell, { group: ['../*'], message: 'A field imports nothing of ours.' }),
  forbid(['src/why/**'], shell, { group: screens(''), message: 'A number that says why knows no screen.' }),
  forbid(['src/paper/**'], shell, { group: screens(''), message: 'How a paper is written and shown knows no screen.' }),
  forbid(['src/locale/**'], shell, {
    group: [...screens(''), ...folders('field', 'backend', 'why', 'paper')],
    message: 'Words know no screen.',
  }),
  forbid(['src/backend/**/!(tauri).ts'], shell, room),
  forbid(['src/backend/tauri.ts'], room),
  ...steps.map((step) =>
    forbid([`src/${step}/**`], shell, {
      group: screens(step),
      message: 'A step imports fields, backend, words, papers and the reasons of numbers only.',
    }),
  ),
)
