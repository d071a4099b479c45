import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import type { SignInMeans } from './sign-in-means.ts'

/** What a note is for: one sealed for another purpose, or in another district, is not read. */
export interface NotePurpose {
  readonly districtId: DistrictId
  readonly note: 'asking' | 'vouched'
}

const seal = ({ secret }: Pick<SignInMeans, 'secret'>, { districtId, note }: NotePurpose, body: string): Buffer =>
  createHmac('sha256', secret).update(`note ${districtId} ${note} ${body}`).digest()

/** Seals what any server of the house is to read again later, until an end. Nothing of it is kept here. */
export function sealNote(
  means: Pick<SignInMeans, 'secret'>,
  purpose: NotePurpose,
  note: { readonly says: object; readonly endsAt: Instant },
): string {
  const body = Buffer.from(JSON.stringify(note)).toString('base64url')
  return `${body}.${seal(means, purpose, body).toString('base64url')}`
}

const Note = z.strictObject({ says: z.unknown(), endsAt: Instant })

/** Reads a note of this house; null when the seal is not its own, or its end has come. */
export function readNote<T>(
  means: Pick<SignInMeans, 'secret'>,
  purpose: NotePurpose,
  { text, schema, now }: { readonly text: string; readonly schema: z.ZodType<T>; readonly now: Instant },
): { readonly says: T; readonly endsAt: Instant } | null {
  const [body = '', sealed = '', ...more] = text.split('.')
  const given = Buffer.from(sealed, 'base64url')
  const own = seal(means, purpose, body)
  if (more.length > 0 || given.length !== own.length || !timingSafeEqual(given, own)) return null
  const note = Note.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')))
  // One of another version of Madang may say other things.
  const says = schema.safeParse(note.says)
  return note.endsAt > now && says.success ? { says: says.data, endsAt: note.endsAt } : null
}
