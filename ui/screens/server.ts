import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import { createInterface } from 'node:readline'
import type { Commands } from '../src/generated/Commands'

/** The screens and the engine's side on a free port, in a folder of their own that goes with them. */
export class Server {
  /** Without a slash at the end. */
  readonly address: string
  /** Where the files, the settings and the backups lie. */
  readonly folder: string
  /** What it said on its error stream; it should say nothing. */
  said = ''

  #process: ChildProcess

  private constructor(process: ChildProcess, address: string, folder: string) {
    this.#process = process
    this.address = address
    this.folder = folder
    process.stderr?.on('data', (bytes: Buffer) => (this.said += bytes.toString()))
  }

  /** Starts one and waits until it answers. */
  static async start(): Promise<Server> {
    // The copy that the set-up made.
    const program = env['RUMB_SERVE'] ?? ''
    const folder = await mkdtemp(join(tmpdir(), 'rumb-screens-'))
    const process = spawn(program, ['0', folder], { stdio: ['ignore', 'pipe', 'pipe'] })
    // Rejects when the program is not there; an end without a word is no address either.
    const ended = once(process, 'exit').then(() => [''])
    const [address = ''] = (await Promise.race([once(createInterface(process.stdout), 'line'), ended])) as string[]
    if (!address) throw new Error(`${program} did not start.`)
    return new Server(process, address, folder)
  }

  async stop(): Promise<void> {
    const ended = once(this.#process, 'exit')
    this.#process.kill()
    await ended
    await rm(this.folder, { recursive: true, force: true })
  }

  /** Asks the engine's side directly, to prepare what a test is not about. */
  async call<K extends keyof Commands>(name: K, args: Commands[K]['args']): Promise<Commands[K]['answer']> {
    const response = await fetch(`${this.address}/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(args),
    })
    if (!response.ok) throw new Error(`${name}: ${await response.text()}`)
    return (await response.json()) as Commands[K]['answer']
  }
}
