import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Publicity } from './pledge.ts'

export const PublicityRefusal = z.object({
  kind: z.literal('publicity-unreadable'),
  field: z.literal('text'),
  line: z.int(),
})
export type PublicityRefusal = z.infer<typeof PublicityRefusal>

/** Reads how something was made known, one a line: kind | means | when | what it said. Refuses a line without means. */
export function readPublicity(text: string): Result<Publicity[], PublicityRefusal> {
  const all: Publicity[] = []
  for (const [at, typed] of text.split('\n').entries()) {
    if (typed.trim() === '') continue
    const [kind = '', means = '', when = '', ...said] = typed.split('|').map((cell) => cell.trim())
    const read = Publicity.safeParse({ kind, means, when, text: said.join(' | ') })
    if (!read.success) return refuse({ kind: 'publicity-unreadable', field: 'text', line: at + 1 })
    all.push(read.data)
  }
  return ok(all)
}

/** The lines as they are typed, to be typed on. */
export const writePublicity = (all: readonly Publicity[]): string =>
  all.map(({ kind, means, when, text }) => [kind, means, when, text].join(' | ')).join('\n')
