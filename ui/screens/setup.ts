import { constants } from 'node:fs'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Shelf } from '../src/generated/Shelf'
import { Server } from './server'

const built = fileURLToPath(new URL('../../target/debug/serve', import.meta.url))
const languages = ['fr', 'en', 'es', 'ca', 'ro']
const shelves: Shelf[] = ['screen', 'library']

/** Keeps the program and its words as they are now, whatever is built or written while the tests run. Returns how to tidy up. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'rumb-screens-'))
  const program = join(folder, 'serve')
  await copyFile(built, program, constants.COPYFILE_FICLONE)
  process.env['RUMB_SERVE'] = program
  process.env['RUMB_WORDS'] = folder
  const server = await Server.start()
  for (const language of languages) {
    const words = await Promise.all(shelves.map((shelf) => server.call('words', { language, shelf })))
    await writeFile(join(folder, `${language}.ftl`), words.map(({ text }) => text).join('\n'))
  }
  await server.stop()
  return () => rm(folder, { recursive: true, force: true })
}
