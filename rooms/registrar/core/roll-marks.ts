import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { base64url } from '#kit/bytes.ts'
import { joinBytes } from '#rooms/voting/core/protocol/join-bytes.ts'
import { comparedName, type Person } from './person.ts'

/** The key of a vote's roll, and the vote that everything made of it is bound to. */
export interface RollKey {
  readonly key: Uint8Array
  readonly eh: Uint8Array
}

/** Everything that is made of the roll's key has a name of its own, so that none can stand for another. */
type Domain = 'ci' | 'subject' | 'phone' | 'person' | 'voter' | 'salt' | 'code'

const keyed = ({ key, eh }: RollKey, domain: Domain, value: string | Uint8Array): Uint8Array =>
  hmac(sha256, key, joinBytes(`pbvote/${domain}\0`, eh, value))

/** By what the roll knows that two are the same person, strongest first; keyed hashes, in base64url. */
export interface Marks {
  /** Of the CI, or of a provider's own number where it gives none. */
  readonly ci: string | null
  readonly phone: string | null
  readonly person: string | null
}

/** Who somebody is, by what they proved; a desk may know no telephone. */
export interface Known extends Partial<Person> {
  readonly ci?: string | null | undefined
  readonly subject?: string | undefined
  readonly phone?: string | null | undefined
}

/** The marks of somebody: of the identity, of the telephone in its one spelling, and of name and day of birth together. */
export function marksOf(roll: RollKey, { ci, subject, phone, name, birth }: Known): Marks {
  const mark = (domain: Domain, value: string | null | undefined) =>
    value === undefined || value === null ? null : base64url(keyed(roll, domain, value))
  const person = name === undefined || birth === undefined ? undefined : `${birth}\0${comparedName(name)}`
  return { ci: mark('ci', ci) ?? mark('subject', subject), phone: mark('phone', phone), person: mark('person', person) }
}

/** The marks that are there, strongest first. */
export const listMarks = ({ ci, phone, person }: Marks): readonly string[] =>
  [ci, phone, person].filter((mark) => mark !== null)

/** The key by which a person stands on the roll and in the issuance log: 32 bytes, of the strongest mark. */
export const voterKey = (roll: RollKey, strongestMark: string): Uint8Array => keyed(roll, 'voter', strongestMark)

/** The salt of a voter's entry in the issuance log: the same whenever the same voter asks. */
export const saltOf = (roll: RollKey, voter: Uint8Array): Uint8Array => keyed(roll, 'salt', voter)

/** How a code of six digits is kept: whoever reads the database alone cannot try a million of them. */
export const codeHash = (roll: RollKey, codeId: string, code: string): string =>
  base64url(keyed(roll, 'code', `${codeId}\0${code}`))
