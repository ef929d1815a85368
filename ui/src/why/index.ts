export { default as Bars } from './Bars.svelte'
export { default as Computed } from './Computed.svelte'
export { default as Reasons } from './Reasons.svelte'
