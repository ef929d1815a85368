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

type Why = { id: string; question: Text; answer: Text } | { id: string; said: Text }

/** Says why an action is in the plan, each reason once; what it comes before is named in one sentence, like whom it does not leave out. */
export function whysOf(reasons: ActionReason[], made: Made, answers: Partial<Record<string, Answer>>): Why[] {
  const titles = (kind: 'prerequisite' | 'left-out') =>
    reasons.flatMap((reason) => (reason.kind === kind ? actionTitle(reason.action, made).text : []))
  const whys = reasons.map((reason): Why => {
    switch (reason.kind) {
      case 'question':
      case 'flag':
        return saidOf(reason.question, answers)
      case 'prerequisite':
      case 'left-out':
        return { id: reason.kind, said: t(`reason-${reason.kind}`, { action: titles(reason.kind).join(' · ') }) }
      case 'decision':
        return { id: reason.need, said: t('reason-decision', { need: t(`need-${reason.need}`).text }) }
      case 'profile':
        return { id: reason.condition, said: t(`reason-profile-${reason.condition}`) }
      case 'always':
        return { id: reason.kind, said: t('reason-always') }
    }
  })
  // A question that raised a flag is a low answer too.
  return whys.filter((why, place) => whys.findIndex((other) => other.id === why.id) === place)
}
