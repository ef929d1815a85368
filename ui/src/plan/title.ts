import type { PlanCard } from '../generated/PlanCard'
import { t, type Text } from '../locale'

/** How an action is told: the message of its title, and what it takes. A decision makes some; the library has the others. */
export function actionWords(id: string, made: PlanCard['made']): { id: string; args: Record<string, string> } {
  const own = made[id]
  if (!own) return { id: `action-${id.toLowerCase()}`, args: {} }
  return { id: own.words, args: { need: t(`need-${own.need}`).text, software: own.software } }
}

/** The title of an action. */
export function actionTitle(id: string, made: PlanCard['made']): Text {
  const { id: message, args } = actionWords(id, made)
  return t(message, args)
}
