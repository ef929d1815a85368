import { say } from './words.svelte'

/** Says minutes as hours: `1 h 30`, `30 min`. */
export function durationText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return say('minutes', { minutes: rest })
  return rest === 0 ? say('hours', { hours }) : say('hours-minutes', { hours, minutes: String(rest).padStart(2, '0') })
}

/** Says euros, low to high. */
function eurosText([from, to]: [number, number]): string {
  if (to === 0) return say('training-free')
  if (from === to) return say('cost-exact', { to })
  return from === 0 ? say('cost-up-to', { to }) : say('action-cost', { from, to })
}

/** Says what a year costs, once and each year. */
export function moneyText({ once, yearly }: { once: [number, number]; yearly: [number, number] }): string {
  const args = { once: eurosText(once), yearly: eurosText(yearly) }
  if (once[1] === 0) return say(yearly[1] === 0 ? 'money-none' : 'money-yearly', args)
  return say(yearly[1] === 0 ? 'money-once' : 'money-both', args)
}
