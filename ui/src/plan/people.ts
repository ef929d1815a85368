import type { Person } from '../generated/Person'
import type { Role } from '../generated/Role'

/** All roles, in the order in which they are shown. */
export const roles: Role[] = ['board', 'treasurer', 'secretary', 'comms', 'volunteers', 'it', 'mediator']

/** The person who holds a role: the first who is named for it. */
export function holder(people: Person[], role: Role): Person | undefined {
  return people.find((person) => person.roles.includes(role))
}

/** Gives a role to the person of this name, and takes it from who held it; no name leaves it to nobody. */
export function assign(people: Person[], role: Role, text: string): Person[] {
  const name = text.trim()
  const before = holder(people, role)
  if ((before?.name ?? '') === name) return people
  const rest = people
    .map((person) => (person === before ? { ...person, roles: person.roles.filter((one) => one !== role) } : person))
    .filter((person) => person !== before || person.roles.length > 0)
    .filter((person) => person.name !== before?.name || person.roles.length > 0)
  if (name === '') return rest
  const known = rest.some((person) => person.name === name)
  const named = known ? rest : [...rest, { name, roles: [] }]
  const given = named.map((person) => (person.name === name ? { ...person, roles: [...new Set([...person.roles, role])] } : person))
  // Who holds a role stands before the deputies of it.
  return [...given.filter((person) => person.name === name), ...given.filter((person) => person.name !== name)]
}
