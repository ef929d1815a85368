import { failureFrom, type Backend } from './call'

/** The test server: calls are posted to the origin that served the page. */
export const http: Backend = {
  call: async (name, args) => {
    try {
      const response = await fetch(`/call/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(args),
      })
      const answer: unknown = await response.json()
      if (!response.ok) throw failureFrom(answer)
      return answer as never
    } catch (caught) {
      throw failureFrom(caught)
    }
  },
  ready: () => undefined,
  // A browser asks by itself, through `beforeunload`.
  guard: () => undefined,
  picker: null,
}
