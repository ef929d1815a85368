import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { NeighbourForm } from '../src/generated/NeighbourForm'
import type { Server } from './server'

const empty = { name: '', offer: '', phone: '', mail: '', site: '', street: '', postcode: '', town: '', country: 'FR', hours: '', note: '' }

/** Enters a person or place into the address book. */
export async function enter(server: Server, part: Partial<NeighbourForm>): Promise<void> {
  await server.call('keep_neighbour', { id: null, form: { ...empty, ...part } })
}

/** Says who is in the address book, in its order. */
export async function entered(server: Server): Promise<string[]> {
  const { neighbours } = await server.call('neighbours', { words: '', language: 'fr', most: 1000 })
  return neighbours.map(({ form }) => form.name)
}

/** Writes a table of the national form with so many good rows and two bad ones, and tells its path. */
export async function tabled(server: Server, good: number): Promise<string> {
  const path = join(server.folder, 'lieux.csv')
  const rows = Array.from({ length: good }, (_, turn) => {
    const postcode = turn % 2 === 0 ? '35000' : '22000'
    return `lieu-${String(turn)},Lieu ${String(turn)},Rennes,${postcode},35238,+33200000000,"Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00"`
  })
  const header = 'id,nom,commune,code_postal,code_insee,telephone,horaires'
  await writeFile(path, [header, ...rows, 'x,,Rennes,35000,35238,,', 'y,Sans code,Rennes,3500A,35238,,'].join('\n'))
  return path
}
