/** A page's address: its name and what it shows there. */
export interface Route {
  name: string
  part: string | undefined
}

/** Reads `#/questions/con-01`; the start page when there is nothing to read. */
export function readRoute(hash: string): Route {
  const [name = '', part] = hash.replace(/^#\//, '').split('/')
  return { name: name || 'start', part }
}

/** The page in the address bar, so that Back and Forward work as everywhere. */
export class Address {
  route = $state.raw(readRoute(location.hash))

  follow(): void {
    this.route = readRoute(location.hash)
  }
}
