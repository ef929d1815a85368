import { describe, expect, it } from 'vitest'
import { Failure } from '../src/backend/call'
import { Queue, type Write } from '../src/backend/queue.svelte'
import type { ErrorCode } from '../src/generated/ErrorCode'

interface Numbered extends Write<number> {
  number: number
}

/** A file that can be full, gone or slow, and remembers what was written. */
class File {
  written: number[] = []
  trouble: ErrorCode | null = null

  write(number: number, key = `key ${String(number)}`): Numbered {
    const send = async () => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      if (this.trouble) throw new Failure({ code: this.trouble, detail: '' })
      this.written.push(number)
      return number
    }
    return { key, number, send }
  }
}

function opened() {
  const saved: number[] = []
  const queue = new Queue<number, Numbered>((answer) => saved.push(answer))
  return { file: new File(), queue, saved }
}

describe('the queue of writes', () => {
  it('writes in the order of typing, whatever the haste', async () => {
    const { file, queue, saved } = opened()
    for (let number = 0; number < 20; number++) queue.add(file.write(number))
    await queue.settle()
    expect(file.written, 'All twenty reach the file, in order.').toEqual([...Array(20).keys()])
    expect(saved, 'Each is reported once.').toEqual(file.written)
    expect(queue.waiting, 'Nothing waits any more.').toHaveLength(0)
  })

  it('says "saved" only after the engine said so', async () => {
    const { file, queue, saved } = opened()
    queue.add(file.write(1))
    expect(saved, 'A write on its way is not saved.').toEqual([])
    expect(queue.waiting).toHaveLength(1)
    await queue.settle()
    expect(saved).toEqual([1])
  })

  it.each(['disk-full', 'gone', 'read-only', 'internal', 'nothing-open'] as ErrorCode[])(
    'keeps every write when the file answers %s, and sends all of them on retry',
    async (code) => {
      const { file, queue } = opened()
      file.trouble = code
      queue.add(file.write(1))
      await queue.settle()
      queue.add(file.write(2))
      queue.add(file.write(3))
      await queue.settle()
      expect(queue.failure?.code, 'The reason is known.').toBe(code)
      expect(queue.waiting.map((write) => write.number), 'Nothing is dropped.').toEqual([1, 2, 3])
      file.trouble = null
      await queue.settle()
      expect(file.written, 'The order is kept across the failure.').toEqual([1, 2, 3])
      expect(queue.failure, 'The trouble is over.').toBeNull()
    },
  )

  it('tries again by itself when the next answer comes', async () => {
    const { file, queue } = opened()
    file.trouble = 'gone'
    queue.add(file.write(1))
    await queue.settle()
    file.trouble = null
    queue.add(file.write(2))
    await queue.settle()
    expect(file.written).toEqual([1, 2])
  })

  it('does not let an answer that never fits hold up the others, and keeps it in sight', async () => {
    const { file, queue } = opened()
    file.trouble = 'bad-answer'
    queue.add(file.write(1))
    await queue.settle()
    file.trouble = null
    queue.add(file.write(2))
    await queue.settle()
    expect(file.written).toEqual([2])
    expect(queue.refused.map((old) => old.write.number), 'The refused answer stays on screen.').toEqual([1])
    queue.add(file.write(3, 'key 1'))
    await queue.settle()
    expect(queue.refused, 'A corrected answer takes its place.').toHaveLength(0)
  })

  it('does not mix up two files when one is opened during a write', async () => {
    const { file, queue, saved } = opened()
    queue.add(file.write(1))
    queue.clear()
    await queue.settle()
    expect(saved, 'The answer of the file before is not laid on the new desk.').toEqual([])
  })
})
