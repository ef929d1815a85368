import { readdirSync, readFileSync } from 'node:fs'
import { vi } from 'vitest'
import { overlay } from '../src/backend/overlay'
import type { Change } from '../src/generated/Change'
import type { Desk } from '../src/generated/Desk'
import type { ErrorCode } from '../src/generated/ErrorCode'
import { emptyDesk, questionnaire } from './sample'

/** An engine's side behind HTTP, slow as a stick, that remembers what reached the file. */
export class Engine {
  desk = emptyDesk()
  questionnaire = questionnaire
  /** Whether the program starts with an audit open. */
  open = true
  changes: Change[] = []
  /** Milliseconds that a change takes. */
  pause = 5
  /** Why changes fail. */
  trouble: ErrorCode | null = null
  /** Why other calls fail, by their names. */
  troubles: Record<string, ErrorCode> = {}
  /** What other calls answer, by their names. */
  answers: Record<string, unknown> = {}
  /** The calls of the screens, in order. */
  calls: { name: string; args: unknown }[] = []
  settings = { language: 'fr', text_size: 100, theme: 'light', contrast: 'standard' }
  recent: unknown[] = []
  /** Desks to go back to. */
  past: Desk[] = []

  /** Answers the calls of the screens from now on. */
  plug(): void {
    vi.stubGlobal('fetch', async (url: string, options: { body: string }) => {
      const [status, body] = await this.answer(url.replace('/call/', ''), JSON.parse(options.body))
      return { ok: status === 200, json: () => Promise.resolve(structuredClone(body)) }
    })
    // Without letters to draw with, none are waited for.
    Object.defineProperty(document, 'fonts', { value: [], configurable: true })
  }

  async answer(name: string, args: unknown): Promise<[number, unknown]> {
    const code = this.troubles[name] ?? (name === 'change' ? this.trouble : null)
    if (name === 'change') await new Promise((resolve) => setTimeout(resolve, this.pause))
    this.calls.push({ name, args })
    if (code) return [409, { code, detail: '' }]
    if (name in this.answers) return [200, this.answers[name]]
    switch (name) {
      case 'start':
      case 'forget':
        return [200, { version: '0', system_language: 'fr', settings: this.settings, recent: this.recent, asked: null, folder: '/users/one/Rumb' }]
      case 'words':
        return [200, { language: 'fr', text: french(), fallback: '' }]
      case 'questionnaire':
        return [200, this.questionnaire]
      case 'explain':
        return [200, []]
      case 'find_tools':
        return [200, []]
      case 'tools':
        return [200, { tools: {}, families: [], hosts: [], people: 9, euros: 9, most: 9 }]
      case 'settle':
        return [200, args]
      case 'undo':
        this.desk = this.past.pop() ?? this.desk
        return [200, this.shown()]
      case 'desk':
        return [200, this.open ? this.shown() : null]
      case 'change':
        this.changes.push(args as Change)
        this.past.push(this.desk)
        this.desk = overlay(this.desk, [args as Change])
        return [200, this.shown()]
      default:
        return [200, this.shown()]
    }
  }

  private shown(): Desk {
    return { ...this.desk, can_undo: this.past.length > 0 }
  }
}

/** Waits for something to hold; slow machines are slow. */
export function eventually(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 20_000 })
}

/** Presses keys one after the other, when nothing has the focus. */
export function press(...keys: string[]): void {
  for (const key of keys) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
}

/** Types a text into a field, one sign after the other. */
export function type(field: HTMLInputElement | null, text: string): void {
  for (const sign of text) {
    if (field) field.value += sign
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

function french(): string {
  return readdirSync('../locales/fr').map((file) => readFileSync(`../locales/fr/${file}`, 'utf8')).join('\n')
}
