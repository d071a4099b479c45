import type { Page } from '../page.ts'

export interface FoundPage {
  readonly page: Page
  readonly params: Readonly<Record<string, string>>
}

/** Finds the page for an address of a district; null where there is none. */
export type FindPage = (district: string, address: string) => FoundPage | null

/** Reads the paths of all pages once; exact segments come before `:named` ones, as a reader of the list would expect. */
export function pageFinder(pages: readonly Page[]): FindPage {
  const patterns = pages
    .map((page) => ({ page, pattern: split(page.path) }))
    .toSorted((a, b) => named(a.pattern) - named(b.pattern))
  const ofLength = Map.groupBy(patterns, ({ pattern }) => pattern.length)
  return (district, address) => {
    const path = address.split('?')[0] ?? ''
    const segments = split(path.slice(`/${district}`.length))
    for (const { page, pattern } of ofLength.get(segments.length) ?? []) {
      const params = match(pattern, segments)
      if (params !== null) return { page, params }
    }
    return null
  }
}

const split = (path: string): readonly string[] => path.split('/').filter((segment) => segment !== '')
const named = (pattern: readonly string[]): number => pattern.filter((segment) => segment.startsWith(':')).length

function match(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {}
  for (const [index, expected] of pattern.entries()) {
    const segment = decode(segments[index] ?? '')
    if (segment === null) return null
    if (expected.startsWith(':')) params[expected.slice(1)] = segment
    else if (expected !== segment) return null
  }
  return params
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}
