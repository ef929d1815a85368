import { readdirSync, readFileSync } from 'node:fs'

/** A file of the screens with its text; tests run in `ui/`. */
export interface Source {
  path: string
  text: string
}

/** Reads the files of a folder whose names end so, and those below it. */
export function sources(folder: string, ...endings: string[]): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => endings.some((ending) => path.endsWith(ending)) && !path.includes('/generated/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}
