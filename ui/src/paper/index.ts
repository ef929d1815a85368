export { default as Preview } from './Preview.svelte'
export { default as Progress } from './Progress.svelte'
export { Writing } from './writing.svelte'
