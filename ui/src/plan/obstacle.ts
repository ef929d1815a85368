import type { PinnedCard } from '../generated/PinnedCard'
import type { PlanCard } from '../generated/PlanCard'
import { actionTitle, monthText, t, type Text } from '../locale'

/** Says why an action does not begin in the month that the board wants. */
export function obstacleText(pinned: PinnedCard, made: PlanCard['made']): Text {
  const other = pinned.after === null ? '' : actionTitle(pinned.after, made).text
  const why = t(`follow-why-${pinned.obstacle ?? 'hours'}`, { other }).text
  const action = actionTitle(pinned.id, made).text
  return t('follow-obstacle', { action, month: monthText(pinned.month).text, why })
}
