import type { z } from 'zod'
import type { Result } from '#kit/result.ts'
import type { boxOffice } from '#rooms/box/contract.ts'
import type { registrarOffice } from '#rooms/registrar/contract.ts'

/** A part did not answer, or not as agreed; said to the office in words, and tried again by whoever asked. */
export interface PartRefused {
  readonly kind: 'part-away'
  readonly part: 'registrar' | 'box'
  readonly detail: string
}

type Office = Readonly<Record<string, { readonly input: z.ZodType; readonly reply: z.ZodType }>>
type Ask<Offered extends Office> = <Name extends keyof Offered & string>(
  name: Name,
  input: z.input<Offered[Name]['input']>,
) => Promise<Result<z.output<Offered[Name]['reply']>, PartRefused>>

/** The registrar and the box as the office reaches them, each a program of its own; handed in by `apps/`. */
export interface VoteParts {
  readonly registrar: Ask<typeof registrarOffice>
  readonly box: Ask<typeof boxOffice>
  /** The lines of a box's log, in their order. */
  readonly logOf: (eh: string) => Promise<Result<readonly string[], PartRefused>>
  /** Where browsers find them. */
  readonly addresses: { readonly registrar: string; readonly box: string }
  /** Whether the registrar has a provider of identities, so that a vote may admit people by it. */
  readonly hasIdentity: boolean
  /** The SHA-256 of the booth's script, in base64url. */
  readonly clientSha256: () => string
  /** What a desk shows to the registrar: a pass signed with the secret that the office shares with its parts. */
  readonly signPass: (pass: object) => string
}
