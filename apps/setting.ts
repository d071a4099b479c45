import type { z } from 'zod'

/** One setting: its name in the environment, what stands when it is not given, and what it is, for the README's table. */
export interface Setting {
  readonly name: string
  readonly schema: z.ZodType<string>
  readonly fallback: string
  readonly ko: string
  readonly en: string
}
