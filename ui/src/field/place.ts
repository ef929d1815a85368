/** What a path leads to, as people name it: its own name, and the folder it lies in. */
export interface Place {
  name: string
  folder: string
}

/** Reads the last two names of a path, whatever the system that wrote it. */
export function placeWords(path: string): Place {
  const names = path.split(/[/\\]+/).filter((name) => name !== '')
  return { name: names.at(-1) ?? path, folder: names.at(-2) ?? '' }
}
