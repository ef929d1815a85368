import type { HostCard } from '../generated/HostCard'
import { say } from './words.svelte'

/** Says where a host is: its town and its country. */
export function hostPlace({ place, country }: Pick<HostCard, 'place' | 'country'>): string {
  const land = say(`country-${country.toLowerCase()}`)
  return place ? `${place} (${land})` : land
}

/** Says which needs a host serves; null where that is not known. */
export function hostOffer({ services }: HostCard): string | null {
  if (services.length === 0) return null
  return say('host-offer', { needs: services.map((need) => say(`need-${need}`)).join('\u00a0· ') })
}
