import type { Desk } from '../src/generated/Desk'
import type { QuestionCard } from '../src/generated/QuestionCard'
import type { QuestionnaireCard } from '../src/generated/QuestionnaireCard'

/** A small questionnaire with every kind of form. */
export const questionnaire: QuestionnaireCard = {
  version: '0',
  areas: ['GOV', 'CON'],
  questions: [
    card('PRF-01', 'flash', { kind: 'choice', options: ['FR', 'BE'] }),
    card('PRF-04', 'flash', { kind: 'number', from: 0, to: 1000, quick: [] }),
    card('INV-01', 'flash', { kind: 'multiple', options: ['none', 'gmail', 'yahoo'], exclusive: ['none'] }),
    card('INV-13', 'standard', { kind: 'number-table', rows: ['linux', 'macos'], from: 0, to: 100 }),
    card('GOV-01', 'standard', { kind: 'level', levels: [0, 1, 2, 3, 4] }),
    card('GOV-02', 'flash', { kind: 'level', levels: [0, 2, 4] }),
    card('GOV-03', 'full', { kind: 'level', levels: [0, 1, 2, 3, 4] }),
    card('CON-01', 'flash', { kind: 'level', levels: [0, 1, 2, 3, 4] }),
    card('CON-02', 'flash', { kind: 'level', levels: [0, 1, 2, 3, 4] }),
    card('CON-03', 'flash', { kind: 'text', max_length: 10 }),
  ],
}

/** An audit in which nothing was said yet. */
export function emptyDesk(): Desk {
  return {
    path: '/users/one/Rumb/Club.rumb',
    file: 'Club.rumb',
    association: 'Club',
    languages: ['fr'],
    length: 'flash',
    deep: [],
    asked: questionnaire.questions.filter((question) => question.from === 'flash').map((question) => question.id),
    answers: {},
    notes: {},
    set_aside: {},
    importance: {},
    tools: [],
    inventory: {},
    decisions: {},
    people: [],
    follow_up: {},
    pins: {},
    progress: [],
    steps: [{ id: 'questions', state: 'open' }],
    next: 'PRF-01',
    sheet_ready: false,
    documents: ['sheet', 'plan', 'annex'],
    capacity: {
      hours_per_month: null,
      blocked_months: [],
      decides: 'board',
      decides_on: null,
      assembly: null,
      without_email_percent: null,
      accounts_month: null,
      admins: null,
    },
    workshop: null,
    plan_start: '2026-12',
    can_undo: false,
    can_redo: false,
    saved_at: '14:05:09',
    unread: 0,
    audit: 1,
    begun_on: '2026-11-22',
    earlier: [],
  }
}

/** Finds a question of the sample. */
export function question(id: string): QuestionCard {
  const found = questionnaire.questions.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

function card(id: string, from: QuestionCard['from'], form: QuestionCard['form']): QuestionCard {
  const area = id.slice(0, 3)
  return { id, area, from, scored: area !== 'PRF' && area !== 'INV', open_states: area !== 'PRF', form }
}
