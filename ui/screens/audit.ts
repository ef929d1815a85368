import type { DocumentId } from '../src/generated/DocumentId'
import type { Way } from '../src/generated/Way'
import type { QuestionCard } from '../src/generated/QuestionCard'
import type { Server } from './server'

/** Where Rumb proposes to put files, in a server's folder. */
export const place = ['Documents', 'Rumb']

/** Makes an audit and opens it. */
export function create(server: Server, name = 'Les Amis du Lac') {
  return server.call('create', { name, language: 'fr', folder: null })
}

/** Gives an answer to each question asked now, the same one each time. */
export async function answerAll(server: Server): Promise<void> {
  const { questions } = await server.call('questionnaire', {})
  let desk = await server.call('desk', {})
  while (desk?.next) {
    const { next } = desk
    const question = questions.find((one) => one.id === next)
    if (!question) throw new Error(`${next} is asked but not in the questionnaire.`)
    desk = await server.call('change', { kind: 'answer', question: next, answer: { state: 'answered', value: valueFor(question) } })
  }
}

/** Where the next writing of a document will go, in the usual way or in another. */
export async function proposedPath(server: Server, id: DocumentId, language = 'fr', way?: Way): Promise<string> {
  const cards = await server.call('documents', { language })
  const places = cards.find((card) => card.id === id)?.places ?? []
  return (places.find((place) => place.way === way) ?? places[0])?.path ?? ''
}

/** The keys that answer a question. */
export function keysFor({ form, open_states }: QuestionCard, turn: number): string[] {
  switch (form.kind) {
    case 'level':
      // All levels, both ways not to answer, and a change of mind.
      return [['0'], ['1'], ['4', '2'], ['3'], ['4'], ...(open_states ? [['?'], ['n']] : [])][turn % (open_states ? 7 : 5)] ?? []
    case 'choice':
      return ['1']
    case 'multiple':
      return ['2', '3']
    case 'number':
      return ['1', '2']
    case 'number-table':
    case 'text':
      return []
  }
}

function valueFor({ form }: QuestionCard) {
  switch (form.kind) {
    case 'level':
      return form.levels[1] ?? 0
    case 'choice':
      return form.options[0] ?? ''
    case 'multiple':
      return form.options.slice(1, 2)
    case 'number':
      return Math.max(form.from, 3)
    case 'number-table':
      return { [form.rows[0] ?? '']: 1 }
    case 'text':
      return '00000'
  }
}
