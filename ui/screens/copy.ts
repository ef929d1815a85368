import { copyFile } from 'node:fs/promises'
import { create } from './audit'
import type { Server } from './server'

/** An open file and a copy of it in which somebody else answered three questions too, two of them otherwise. */
export async function copies(server: Server): Promise<string> {
  const { path } = await create(server)
  const answer = (question: string, value: number) => server.call('change', { kind: 'answer', question, answer: { state: 'answered', value } })
  await server.call('close', {})
  const copy = path.replace(/\.rumb$/, ' (copie d’Ana).rumb')
  await copyFile(path, copy)
  await server.call('open', { path })
  await answer('GOV-01', 2)
  await answer('GOV-02', 1)
  await server.call('change', { kind: 'note', question: 'GOV-01', note: 'Vu avec le bureau' })
  await server.call('open', { path: copy })
  await answer('GOV-01', 3)
  await answer('GOV-02', 3)
  await answer('CON-01', 1)
  await server.call('change', { kind: 'note', question: 'GOV-01', note: '<b>Sûr</b> { $x }' })
  await server.call('open', { path })
  return copy
}
