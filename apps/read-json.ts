import { readFileSync } from 'node:fs'

/** The text of a file without the blanks around it; null when there is none. */
export function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return null
  }
}

/** What stands in a file of JSON; undefined when it is none. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readText(file) ?? '')
  } catch {
    return undefined
  }
}
