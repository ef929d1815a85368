import type { ActionReason } from '../generated/ActionReason'
import type { Answer } from '../generated/Answer'
import type { MadeCard } from '../generated/MadeCard'
import { saidOf } from './question'
import { t, type Text } from './words.svelte'

type Made = Partial<Record<string, MadeCard>>

/** How an action is told: the message of its title, and what it takes. A decision makes some; the library has the others. */
export function actionWords(id: string, made: Made): { id: string; args: Record<string, string> } {
  const own = made[id]
  if (!own) return { id: `action-${id.toLowerCase()}`, args: {} }
  return { id: own.words, args: { need: t(`need-${own.need}`).text, software: own.software } }
}

/** The title of an action. */
export function actionTitle(id: string, made: Made): Text {
  const { id: message, args } = actionWords(id, made)
  return t(message, args)
}

/** Says why an action is in the plan: an answer with its question, or a sentence of its own. */
export function whyOf(
  reason: ActionReason,
  made: Made,
  answers: Partial<Record<string, Answer>>,
): { id: string; question: Text; answer: Text } | { id: string; said: Text } {
  switch (reason.kind) {
    case 'question':
    case 'flag':
      return saidOf(reason.question, answers)
    case 'prerequisite':
      return { id: reason.action, said: t('reason-prerequisite', { action: actionTitle(reason.action, made).text }) }
    case 'decision':
      return { id: reason.need, said: t('reason-decision', { need: t(`need-${reason.need}`).text }) }
    case 'left-out':
      return { id: `left-out ${reason.action}`, said: t('reason-left-out', { action: actionTitle(reason.action, made).text }) }
    case 'profile':
      return { id: reason.condition, said: t(`reason-profile-${reason.condition}`) }
    case 'always':
      return { id: reason.kind, said: t('reason-always') }
  }
}
