import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** The facts of the papers as JSON, kept beside the project and not in it. */
export const corpus = fileURLToPath(new URL('../../../shared/data/ground-truth/', import.meta.url))

export const readFacts = <T>(file: string, schema: z.ZodType<T>): T =>
  schema.parse(JSON.parse(readFileSync(corpus + file, 'utf8')))

/** A number of the facts as papers write it; nothing where there is none. */
export const grouped = (amount: number | null | undefined): string =>
  amount === null || amount === undefined ? '' : amount.toLocaleString('en-US').replace(/^-/, '△')
/** The same where none is nothing to say. */
export const ifAny = (amount: number | null | undefined): string => (amount === 0 ? '' : grouped(amount))
/** The same where none is a dash. */
export const orDash = (amount: number): string => (amount === 0 ? '-' : grouped(amount))

export const BySource = z.record(z.string(), z.number())
