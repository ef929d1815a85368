import type { PinnedCard } from '../generated/PinnedCard'
import type { PlanCard } from '../generated/PlanCard'
import { monthText, t, type Text } from '../locale'

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

/** Says why an action does not begin in the month that the board wants. */
export function obstacleText(pinned: PinnedCard, made: PlanCard['made']): Text {
  const other = pinned.after === null ? '' : actionTitle(pinned.after, made).text
  const why = t(`follow-why-${pinned.obstacle ?? 'hours'}`, { other }).text
  const action = actionTitle(pinned.id, made).text
  return t('follow-obstacle', { action, month: monthText(pinned.month).text, why })
}
