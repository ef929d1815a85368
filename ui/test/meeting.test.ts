import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Call } from '../src/backend/call'
import { DeskState } from '../src/backend/desk.svelte'
import { overlay } from '../src/backend/overlay'
import type { Change } from '../src/generated/Change'
import Meetings from '../src/plan/Meetings.svelte'
import { emptyDesk } from './sample'

let file = emptyDesk()
let desk: DeskState
let page: Record<string, unknown>

beforeEach(() => {
  file = emptyDesk()
  desk = new DeskState(((_: string, change: Change) => Promise.resolve((file = overlay(file, [change])))) as Call)
  desk.lay(file)
  page = mount(Meetings, {
    target: document.body,
    props: {
      get desk() {
        return desk.shown ?? emptyDesk()
      },
      change: (part) => {
        desk.change({ kind: 'capacity', capacity: { ...emptyDesk().capacity, ...part } })
      },
    },
  })
})

afterEach(async () => {
  await unmount(page)
})

/** The lists of the first date: day, month and year. */
const lists = () => [...document.querySelectorAll('select')].slice(0, 3)
const years = () => [...(lists()[2]?.options ?? [])].slice(1).map((option) => option.value)
const choose = (place: number, value: string) => {
  const list = lists()[place]
  if (list) list.value = value
  list?.dispatchEvent(new Event('change', { bubbles: true }))
  flushSync()
}

describe('the date of a meeting', () => {
  it('may be in the year before the plan begins', () => {
    expect(years()).toEqual(['2025', '2026', '2027', '2028'])
  })

  it('shows its own year, also when that is long past', () => {
    desk.lay({ ...file, capacity: { ...file.capacity, decides_on: '2023-05-17' } })
    flushSync()
    expect(years()).toEqual(['2023', '2025', '2026', '2027', '2028'])
    expect(lists().map((list) => list.value)).toEqual(['17', '5', '2023'])
  })

  it.each([null, '2026-05-17'])('is kept while it is chosen in part, whatever is saved meanwhile, after %s', async (before) => {
    file = { ...file, capacity: { ...file.capacity, decides_on: before } }
    desk.lay(file)
    flushSync()
    choose(0, '')
    choose(1, '3')
    desk.change({ kind: 'name', name: 'Foyer' })
    await desk.settle()
    flushSync()
    expect(lists().map((list) => list.value)).toEqual(['', '3', before === null ? '' : '2026'])
    choose(2, '2027')
    choose(0, '9')
    await desk.settle()
    expect(desk.saved?.capacity.decides_on).toBe('2027-03-09')
  })
})
