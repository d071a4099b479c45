import { ok, type Result, refuse } from '#kit/result.ts'
import type { Survey } from './survey.ts'

/** Letters and digits that are not taken for each other when they are read aloud or typed from paper. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const length = 10
/** As many codes as one survey may have. */
const mostCodes = 20_000

export interface DrawCodesRefusal {
  readonly kind: 'survey-needs-no-codes' | 'survey-not-open' | 'too-many-codes'
}

/** Decides whether so many codes more are drawn: for a survey answered by code, until it is closed, up to 20,000. */
export function mayDrawCodes(
  { access, state }: Pick<Survey, 'access' | 'state'>,
  there: number,
  count: number,
): Result<null, DrawCodesRefusal> {
  if (access !== 'invited') return refuse({ kind: 'survey-needs-no-codes' })
  if (state === 'closed' || state === 'published') return refuse({ kind: 'survey-not-open' })
  return there + count > mostCodes ? refuse({ kind: 'too-many-codes' }) : ok(null)
}

/** Makes a code of random bytes: ten letters, 31 to the tenth, so that none is guessed. Refused bytes keep it even. */
export function codeOf(bytes: Uint8Array): string | null {
  const even = [...bytes].filter((byte) => byte < alphabet.length * 8)
  return even.length < length
    ? null
    : even
        .slice(0, length)
        .map((byte) => alphabet[byte % alphabet.length])
        .join('')
}

/** Draws a code: of one handful of random bytes after another, until one holds enough of them. */
export function drawCode(random: () => Uint8Array): string {
  for (;;) {
    const code = codeOf(random())
    if (code !== null) return code
  }
}

/** Draws so many codes, each one that is not there yet. */
export function drawCodes(count: number, there: readonly string[], random: () => Uint8Array): readonly string[] {
  const [taken, drawn] = [new Set(there), new Set<string>()]
  while (drawn.size < count) {
    const code = drawCode(random)
    if (!taken.has(code)) drawn.add(code)
  }
  return [...drawn]
}

/** A code as it is kept, however it was typed: no spaces or hyphens, capitals. */
export const plainCode = (typed: string): string => typed.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase()

/** A code as it is printed: in two groups of five. */
export const printedCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`
