import type { Page } from '../page.ts'

export interface FoundPage {
  readonly page: Page
  readonly params: Readonly<Record<string, string>>
}

/** Finds the page for an address: exact segments before `:named` ones, as a reader of the list would expect. */
export function findPage(pages: readonly Page[], district: string, address: string): FoundPage | null {
  const path = address.split('?')[0] ?? ''
  const segments = split(path.slice(`/${district}`.length))
  const found = pages
    .map((page) => ({ page, params: match(split(page.path), segments) }))
    .filter((candidate) => candidate.params !== null)
    .sort((a, b) => named(a.page) - named(b.page))[0]
  return found?.params ? { page: found.page, params: found.params } : null
}

const split = (path: string): readonly string[] => path.split('/').filter((segment) => segment !== '')
const named = (page: Page): number => split(page.path).filter((segment) => segment.startsWith(':')).length

function match(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null
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
