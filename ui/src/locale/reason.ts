import type { Answer } from '../generated/Answer'
import type { OtherwiseCard } from '../generated/OtherwiseCard'
import type { ReasonCard } from '../generated/ReasonCard'
import type { Subject } from '../generated/Subject'
import { listText } from './list'
import { questionText, saidOf } from './question'
import { t, type Text } from './words.svelte'

/** Says why there is a need: an answer with its question, or a sentence of its own, with the number in it that can be asked. */
export function reasonOf(
  need: string,
  reason: ReasonCard,
  answers: Partial<Record<string, Answer>>,
): { id: string; question: Text; answer: Text } | { id: string; said: Text; why?: Subject } {
  switch (reason.kind) {
    case 'answer':
      return saidOf(reason.question, answers)
    case 'captive':
      return { id: reason.kind, said: t('need-reason-captive', { shown: reason.shown }), why: { kind: 'autonomy', need, audit: null } }
    case 'no-exit':
      return { id: reason.kind, said: t('need-reason-no-exit', { tools: listText(reason.tools) }) }
    case 'no-tool':
    case 'wish':
      return { id: reason.kind, said: t(`need-reason-${reason.kind}`) }
  }
}

/** Says what would have to change for a need to go, one line a change; answers that stand above are counted. */
export function otherwiseOf(changes: OtherwiseCard[]): Text[] {
  const answers = changes.flatMap((change) => (change.kind === 'answer' ? [change.question] : []))
  const [only, ...others] = answers
  const line = (change: OtherwiseCard) => {
    if (change.kind === 'wish') return [t('need-otherwise-wish')]
    if (change.kind === 'answer') return []
    return [change.name === null ? t('need-otherwise-tool-other') : t('need-otherwise-tool', { tool: change.name })]
  }
  const said = only && t('need-otherwise-answer', { question: questionText(only).text })
  const first = others.length > 0 ? t('need-otherwise-answers', { count: answers.length }) : said
  return [...(first ? [first] : []), ...changes.flatMap(line)]
}
