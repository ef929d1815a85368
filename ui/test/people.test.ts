import { describe, expect, it } from 'vitest'
import type { Person } from '../src/generated/Person'
import { assign, deputy, holder } from '../src/plan/people'

const person = (name: string, roles: Person['roles'], deputies: Person['deputies'] = []): Person => ({ name, roles, deputies })
const who = (people: Person[], role: Person['roles'][number]) => [holder(people, role)?.name, deputy(people, role)?.name]

describe('names behind the roles', () => {
  it('lets two people stand in for each other', () => {
    let people = assign([], 'board', 'roles', 'Anna')
    people = assign(people, 'treasurer', 'roles', 'Bob ')
    people = assign(people, 'board', 'deputies', 'Bob')
    people = assign(people, 'treasurer', 'deputies', 'Anna')
    expect(who(people, 'board'), 'One holds the board.').toEqual(['Anna', 'Bob'])
    expect(who(people, 'treasurer'), 'The other the money.').toEqual(['Bob', 'Anna'])
    expect(people.length, 'Nobody stands twice.').toBe(2)
  })

  it('keeps what else somebody does when a role goes to another, and forgets who is left with nothing', () => {
    const people = [person('Anna', ['board', 'it']), person('Bob', ['secretary'], ['it']), person('Idle', [])]
    const given = assign(people, 'it', 'roles', 'Bob')
    expect(who(given, 'it'), 'Who stood in holds it, and stands in for nobody.').toEqual(['Bob', undefined])
    expect(who(given, 'board'), 'The board stays.').toEqual(['Anna', undefined])
    const left = assign(assign(given, 'it', 'roles', ''), 'secretary', 'roles', '')
    expect(left.map(({ name }) => name).sort(), 'Who has nothing left goes; who never had anything stays.').toEqual(['Anna', 'Idle'])
    expect(assign(people, 'it', 'roles', ' Anna '), 'The same name changes nothing.').toBe(people)
  })

  it('reads a role that several hold as one holder and who stands in, and loses none of them', () => {
    const people = [person('Anna', ['it']), person('Bob', ['it']), person('Cleo', ['it'])]
    expect(who(people, 'it'), 'The first holds it.').toEqual(['Anna', 'Bob'])
    const given = assign(people, 'it', 'deputies', 'Dan')
    expect(who(given, 'it'), 'The one just named stands in.').toEqual(['Anna', 'Dan'])
    expect(given.map(({ name }) => name).sort(), 'The third is still there.').toEqual(['Anna', 'Cleo', 'Dan'])
    expect(who(assign(people, 'it', 'deputies', 'Anna'), 'it')[0], 'Nobody stands in for herself.').toBe('Anna')
  })
})
