import type { TrainingCard } from '../generated/TrainingCard'
import { listText } from './list'
import { has, say, t, type Text } from './words.svelte'

/** What is shown of a training. */
export interface TrainingWords {
  id: string
  title: Text
  /** A word of caution. */
  mark: Text | null
  description: Text | null
  facts: Text[]
  address: string
}

/** Says what is known of a training. */
export function trainingWords(training: TrainingCard): TrainingWords {
  const description = `training-${training.id}`
  const format = `training-format-${training.format}`
  return {
    id: training.id,
    title: { text: training.title, lang: training.languages[0] },
    mark: training.doubt && t(`fact-${training.doubt}`),
    description: has(description) ? t(description) : null,
    facts: [
      { text: training.provider },
      ...(has(format) ? [t(format)] : []),
      { text: listText(training.languages.map(languageName)) },
      ...(training.foreign ? [t('training-foreign')] : []),
      ...(training.length === null ? [] : [{ text: training.length }]),
      ...(training.project_partner ? [t('fact-partner')] : []),
      ...(training.free ? [t('training-free')] : []),
    ],
    address: training.url,
  }
}

/** Names a language in the reader's. */
export function languageName(code: string): string {
  return has(`language-${code}`) ? say(`language-${code}`) : code
}
