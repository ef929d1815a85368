import type { ToolAutonomyCard } from '../generated/ToolAutonomyCard'
import { t } from './words.svelte'

/** The name of a tool in use; several where an answer did not say which. */
export function namesOf(tool: ToolAutonomyCard | undefined): string {
  const names = tool?.names ?? []
  return names.length === 0 ? t('autonomy-other').text : names.join(` ${t('autonomy-or').text} `)
}
