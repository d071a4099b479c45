import { z } from 'zod'
import { FoundFormat } from './file-name.ts'

/** Why a file is not kept. `format` is what it was found to be, where that is known and yet not kept. */
export const FileRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file-empty') }),
  z.object({ kind: z.literal('file-over-limit') }),
  z.object({ kind: z.literal('file-damaged') }),
  z.object({ kind: z.literal('file-locked') }),
  z.object({ kind: z.literal('format-not-kept'), format: z.string() }),
  z.object({ kind: z.literal('name-not-of-content'), ending: z.string(), format: FoundFormat }),
  z.object({ kind: z.literal('picture-damaged') }),
  z.object({ kind: z.literal('picture-too-large') }),
  z.object({ kind: z.literal('takes-too-long') }),
  z.object({ kind: z.literal('takes-too-much') }),
  z.object({ kind: z.literal('readers-busy') }),
  z.object({ kind: z.literal('virus-found') }),
  z.object({ kind: z.literal('scanner-away') }),
])
export type FileRefused = z.infer<typeof FileRefused>
