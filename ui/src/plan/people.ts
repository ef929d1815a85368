import type { Person } from '../generated/Person'
import type { Role } from '../generated/Role'

/** All roles, in the order in which they are shown. */
export const roles: Role[] = ['board', 'treasurer', 'secretary', 'comms', 'volunteers', 'it', 'mediator']

/** How somebody is named for a role: to hold it, or to stand in for who holds it. */
export type Part = 'roles' | 'deputies'

/** The person who holds a role: the first who is named for it. */
export function holder(people: Person[], role: Role): Person | undefined {
  return people.find((person) => person.roles.includes(role))
}

/** The person who stands in for the holder of a role: the first of the others who is named for it in any way. */
export function deputy(people: Person[], role: Role): Person | undefined {
  return settled(people).find((person) => person.deputies.includes(role))
}

/** Names a person for a role, and takes it from who was named so; no name leaves it to nobody. */
export function assign(people: Person[], role: Role, part: Part, text: string): Person[] {
  const name = text.trim()
  const before = (part === 'roles' ? holder : deputy)(people, role)?.name ?? ''
  if (before === name) return people
  const known = name === '' || people.some((person) => person.name === name)
  const named: Person[] = known ? settled(people) : [...settled(people), { name, roles: [], deputies: [] }]
  const given = named
    .map((person) => (person.name === before ? { ...person, [part]: person[part].filter((one) => one !== role) } : person))
    .map((person) => (person.name === name ? { ...person, [part]: [...person[part], role] } : person))
    .filter((person) => person.name !== before || person.roles.length + person.deputies.length > 0)
  // Of several who stand in, the one just named is the first.
  return settled([...given.filter((person) => person.name === name), ...given.filter((person) => person.name !== name)])
}

/** Each role with one holder: others who are named for it stand in, and nobody for herself. */
function settled(people: Person[]): Person[] {
  return people.map((person) => {
    const held = person.roles.filter((role) => holder(people, role)?.name === person.name)
    const others = [...person.deputies, ...person.roles].filter((role) => !held.includes(role))
    return { ...person, roles: held, deputies: [...new Set(others)] }
  })
}
