import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'

/** The round label of a meeting (차): the how-manyeth of its body in a year, written "2020-1차". */
export const Round = z.object({ year: z.int().min(1900).max(9999), no: z.int().min(1).max(999) }).readonly()
export type Round = z.infer<typeof Round>

export const RoundRefusal = z.object({ kind: z.literal('unreadable-round'), text: z.string() })
export type RoundRefusal = z.infer<typeof RoundRefusal>

/** Reads a round label ("2020-1차", "2020 - 1 차"). Refuses `unreadable-round` for anything else (glossary: 차). */
export function parseRound(text: string): Result<Round, RoundRefusal> {
  const parts = /^\s*(\d{4})\s*-\s*0*([1-9]\d{0,2})\s*차\s*$/.exec(text)
  const round = Round.safeParse({ year: Number(parts?.[1]), no: Number(parts?.[2]) })
  return round.success ? ok(round.data) : refuse({ kind: 'unreadable-round', text })
}

/** Reads the round label of a register's row, which may have none. Refuses as `parseRound` does. */
export const readRound = (text: string | null): Result<Round | null, RoundRefusal> =>
  text === null ? ok(null) : parseRound(text)

/** Writes a round label as the district's registers do. */
export const formatRound = (round: Round): string => `${round.year}-${round.no}차`
