import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Failure, type Call } from '../src/backend/call'
import { DeskState } from '../src/backend/desk.svelte'
import { overlay } from '../src/backend/overlay'
import type { Change } from '../src/generated/Change'
import type { ErrorCode } from '../src/generated/ErrorCode'
import { emptyDesk } from './sample'

const level = (question: string, value: number): Change => ({ kind: 'answer', question, answer: { state: 'answered', value } })
const note = (text: string): Change => ({ kind: 'note', question: 'CON-01', note: text })

/** An engine's side that keeps one desk and can be in trouble. */
function engine() {
  const side = { desk: emptyDesk(), calls: [] as string[], changes: [] as Change[], trouble: null as ErrorCode | null }
  const call = (name: string, args: unknown) => {
    side.calls.push(name)
    if (name === 'open') side.trouble = null
    if (side.trouble) return Promise.reject(new Failure({ code: side.trouble, detail: '' }))
    if (name === 'change') {
      side.changes.push(args as Change)
      side.desk = { ...overlay(side.desk, [args as Change]), can_undo: true }
    }
    if (name === 'undo') side.desk = emptyDesk()
    return Promise.resolve(side.desk)
  }
  const desk = new DeskState(call as Call)
  desk.lay(side.desk)
  return { side, desk }
}

describe('the open audit on screen', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('shows an answer at once and keeps it on screen when it cannot be saved', async () => {
    const { side, desk } = engine()
    side.trouble = 'disk-full'
    desk.change(level('CON-01', 3))
    expect(desk.shown?.answers['CON-01'], 'The choice is seen without waiting.').toEqual({ state: 'answered', value: 3 })
    await desk.settle()
    expect(desk.shown?.answers['CON-01'], 'A full disk takes nothing off the screen.').toEqual({ state: 'answered', value: 3 })
    expect(desk.saved?.answers['CON-01'], 'It is not called saved.').toBeUndefined()
    expect(desk.trouble('answer CON-01')?.code, 'The page can say why.').toBe('disk-full')
    expect(desk.trouble('answer CON-02'), 'Other questions are not in trouble.').toBeNull()
    expect(desk.pending).toBe(1)
    side.trouble = null
    await desk.retry()
    expect(desk.saved?.answers['CON-01']).toEqual({ state: 'answered', value: 3 })
    expect(desk.pending).toBe(0)
  })

  it('sends a text after a rest, once', async () => {
    const { side, desk } = engine()
    for (const text of ['N', 'No', 'Not']) desk.draft(note(text))
    expect(desk.shown?.notes['CON-01'], 'Typing is seen at once.').toBe('Not')
    expect(side.changes, 'Nothing is sent while typing.').toHaveLength(0)
    expect(desk.pending, 'A draft is not called saved.').toBe(1)
    await vi.advanceTimersByTimeAsync(700)
    expect(side.changes).toEqual([note('Not')])
  })

  it('sends a text before the reader goes on, and before the next answer', async () => {
    const { side, desk } = engine()
    desk.draft(note('Ask Ana'))
    desk.change(level('CON-01', 1))
    await desk.settle()
    expect(side.changes).toEqual([note('Ask Ana'), level('CON-01', 1)])
  })

  it('lets an answer replace a draft about the same thing', async () => {
    const { side, desk } = engine()
    desk.draft(level('PRF-04', 12))
    desk.change({ kind: 'answer', question: 'PRF-04', answer: null })
    await desk.settle()
    expect(side.changes).toEqual([{ kind: 'answer', question: 'PRF-04', answer: null }])
  })

  it('undoes after what was typed before, and tells what changed', async () => {
    const { side, desk } = engine()
    desk.change(level('CON-01', 1))
    desk.revert('undo')
    await desk.settle()
    expect(side.calls).toEqual(['change', 'undo'])
    expect(desk.reverted?.before.answers['CON-01'], 'The page before is known.').toBeDefined()
    expect(desk.reverted?.after.answers['CON-01']).toBeUndefined()
  })

  it('tells nothing of an undo or a redo that has nothing to take back', async () => {
    const { side, desk } = engine()
    desk.revert('redo')
    desk.change(level('CON-01', 1))
    desk.revert('undo')
    desk.revert('undo')
    await desk.settle()
    expect(side.calls, 'What was just said is taken back, once.').toEqual(['change', 'undo'])
    desk.reverted = null
    desk.revert('undo')
    await desk.settle()
    expect(desk.reverted, 'Nothing is announced.').toBeNull()
    expect(desk.pending).toBe(0)
  })

  it.each(['gone', 'nothing-open'] as ErrorCode[])('opens the file again before it retries after %s', async (code) => {
    const { side, desk } = engine()
    side.trouble = code
    desk.change(level('CON-01', 2))
    await desk.settle()
    await desk.retry()
    expect(side.calls).toEqual(['change', 'open', 'change'])
    expect(side.changes).toEqual([level('CON-01', 2)])
  })
})
