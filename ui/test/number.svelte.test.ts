import { flushSync, mount, unmount } from 'svelte'
import { expect, it } from 'vitest'
import NumberField from '../src/field/NumberField.svelte'

it('a number that is taken away stays away while one types, also where another stands for it', async () => {
  const props = $state({
    label: { text: 'Heures' },
    bounds: { text: 'De 0 à 1000' },
    from: 0,
    to: 1000,
    value: 12,
    // As in the means of a plan: where nothing is said, the plan's own number is shown.
    draft: (value: number | null) => (props.value = value ?? 10),
    leave: () => undefined,
  })
  const field = mount(NumberField, { target: document.body, props })
  const input = document.querySelector('input')
  for (const text of ['1', '', '5', '']) {
    if (input) input.value = text
    input?.dispatchEvent(new Event('input', { bubbles: true }))
    flushSync()
    expect(input?.value, 'What was typed stands.').toBe(text)
  }
  input?.dispatchEvent(new Event('blur'))
  flushSync()
  expect(input?.value, 'Once the reader is done, what stands for it is shown.').toBe('10')
  await unmount(field)
})
