import { z } from 'zod'
import { maskMail, maskPhone } from '#kit/mask.ts'
import { ok, type Result, refuse } from '#kit/result.ts'

/** By which way something is sent to a person. */
export const Channel = z.enum(['mail', 'text'])
export type Channel = z.infer<typeof Channel>

/** An address at which one person is reached, written in one way only, so that it is found again. */
export interface Contact {
  readonly channel: Channel
  readonly address: string
}

const mail = /^[^\s@"<>,;:\\()[\]]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/
const mobile = /^01[016789]\d{7,8}$/

/**
 * Decides whether what was typed is a mail address or a Korean mobile number, and gives it in one way of writing:
 * `K@Example.kr` as `k@example.kr`, `+82 10-1234-5678` as `01012345678`.
 */
export function readContact(typed: string): Result<Contact, { readonly kind: 'contact-unreadable' }> {
  const text = typed.trim().toLowerCase()
  if (mail.test(text)) return ok({ channel: 'mail', address: text })
  const digits = text.replaceAll(/[\s().-]/g, '').replace(/^(\+|00)820?/, '0')
  return mobile.test(digits) ? ok({ channel: 'text', address: digits }) : refuse({ kind: 'contact-unreadable' })
}

/** A contact as it is found again: what can be read in the one way of writing, anything else as typed. */
export const writtenContact = (typed: string): string => {
  const read = readContact(typed)
  return read.ok ? read.value.address : typed.trim()
}

/** A contact as whoever looks over a shoulder may see it. */
export const maskedContact = ({ channel, address }: Contact): string =>
  channel === 'mail' ? maskMail(address) : maskPhone(address)
