import { z } from 'zod'
import { canonicalJson } from '#kit/bytes.ts'

const Body = z.object({ input: z.unknown() })

/** What a command was given, out of the body of its event: who gave it is not told to the person whom it concerned. */
export const withoutDoer = (body: string | null): string | null =>
  body === null ? null : canonicalJson(Body.parse(JSON.parse(body)))
