import { describe, expect, it } from 'vitest'
import { overlay } from '../src/backend/overlay'
import { undone } from '../src/frame/undone'
import type { ChoiceCard } from '../src/generated/ChoiceCard'
import type { Decision } from '../src/generated/Decision'
import type { Desk } from '../src/generated/Desk'
import type { LineCard } from '../src/generated/LineCard'
import { choicesFor, counted, decided, offered, wayOf } from '../src/recommendations/decision'
import { emptyDesk } from './sample'

function choice(software: string, together = false, ...running: string[]): ChoiceCard {
  const ways = (running.length > 0 ? running : ['local']).map((way) => ({ running: way, hosts: [] }))
  return { software, name: software, score: 50, together, project_partner: false, doubt: null, ways }
}

function line(need: string, ...choices: ChoiceCard[]): LineCard {
  const told = { need, strength: 1, reasons: [], otherwise: [], trainings: [] }
  return { ...told, tools: [], proposal: 'take', candidates: [], choices, refused: [], servers: false, other: null }
}

const keep: Decision = { verdict: { kind: 'keep' }, sentence: 'Il nous convient.', left_out: [] }

describe('a line', () => {
  it('offers four decisions, to keep first', () => {
    expect(offered(line('email', choice('zimbra')), undefined), 'All four are there.').toEqual(['keep', 'replace', 'combine', 'not-now'])
  })

  it('offers no change where no software passes', () => {
    expect(offered(line('email'), undefined), 'There is nothing to take.').toEqual(['keep', 'not-now'])
    const made: Decision = { verdict: { kind: 'replace', by: 'zimbra', running: 'local', host: null }, sentence: null, left_out: [] }
    expect(offered(line('email'), made), 'What was decided stays in sight.').toEqual(['keep', 'replace', 'not-now'])
  })

  it('takes the best software in its best way, and the one that serves elsewhere to combine', () => {
    const own = line('email', choice('zimbra', false, 'ethical-host', 'self-hosted'), choice('nextcloud', true))
    expect(decided('replace', own, keep), 'The sentence stays.').toEqual({
      verdict: { kind: 'replace', by: 'zimbra', running: 'ethical-host', host: null },
      sentence: 'Il nous convient.',
      left_out: [],
    })
    expect(decided('combine', own, undefined)?.verdict, 'What serves elsewhere comes first.').toMatchObject({ by: 'nextcloud' })
    expect(choicesFor('combine', own.choices).map((one) => one.software), 'The others follow.').toEqual(['nextcloud', 'zimbra'])
  })

  it('keeps the chosen software when only the kind of the change differs', () => {
    const own = line('email', choice('zimbra'), choice('nextcloud', true))
    const verdict = { kind: 'replace', by: 'zimbra', running: 'local', host: null } as const
    const before: Decision = { verdict, sentence: null, left_out: ['age'] }
    const combined = decided('combine', own, before)
    expect(combined?.verdict, 'It is the same software.').toMatchObject({ kind: 'combine', by: 'zimbra' })
    expect(combined?.left_out, 'It leaves out the same people.').toEqual(['age'])
    expect(decided('keep', own, before), 'To keep takes it away, and nobody is left out.').toEqual({ verdict: { kind: 'keep' }, sentence: null, left_out: [] })
  })

  it('shows the best way where none was chosen', () => {
    const own = { kind: 'replace', by: 'zimbra', running: 'unknown', host: null } as const
    expect(wayOf(own, choice('zimbra', false, 'ethical-host'))?.running, 'The best way stands in.').toBe('ethical-host')
    expect(wayOf(own, undefined), 'A software that is not offered has none.').toBeUndefined()
  })
})

describe('the count', () => {
  const lines = [line('email'), line('agenda'), line('video')]
  const change: Decision = { verdict: { kind: 'combine', by: 'nextcloud', running: 'local', host: null }, sentence: null, left_out: [] }

  it('tells how many lines are decided, and how', () => {
    expect(counted(lines, { email: keep, video: change, paper: keep }), 'Only lines count.').toEqual({
      decided: 2,
      all: 3,
      parts: [
        { kind: 'keep', count: 1 },
        { kind: 'combine', count: 1 },
      ],
      allKept: false,
    })
  })

  it('knows when everything is kept', () => {
    expect(counted(lines, { email: keep, agenda: keep, video: keep }).allKept, 'All three are kept.').toBe(true)
    expect(counted(lines, { email: keep }).allKept, 'Two are open.').toBe(false)
    expect(counted([], {}).allKept, 'Nothing is not everything.').toBe(false)
  })
})

it('finds the need whose decision was undone', () => {
  const desk = (decisions: Desk['decisions']) => ({ answers: {}, notes: {}, set_aside: {}, decisions }) as Partial<Desk> as Desk
  expect(undone(desk({ email: keep }), desk({})), 'The decision went.').toEqual({ kind: 'decision', id: 'email' })
  expect(undone(desk({ email: keep }), desk({ email: keep })), 'Nothing differs.').toBeNull()
  const other = { ...desk({}), audit: 2 }
  expect(undone(desk({ email: keep }), other), 'Another audit is no change of one decision.').toBeNull()
})

it('takes several decisions back as one change', () => {
  const before = { ...emptyDesk(), decisions: { email: keep } }
  const after = overlay(before, [{ kind: 'decisions', decisions: { video: keep, agenda: keep } }])
  expect(Object.keys(after.decisions), 'What was decided stays beside them.').toEqual(['email', 'video', 'agenda'])
  expect(undone(after, before)?.kind, 'One step takes both back.').toBe('decision')
})
