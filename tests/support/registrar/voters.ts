import { base64url, fromBase64url } from '#kit/bytes.ts'
import { type Manifest, writeManifest } from '#rooms/voting/core/protocol/manifest.ts'
import { type Election, readManifest } from '#rooms/voting/core/protocol/read-manifest.ts'
import { finalizeToken, prepareToken } from '#rooms/voting/core/protocol/voter.ts'
import { seededBytes } from '../vote/vote-keys.ts'
import { passOf, type RegistrarUnderTest, type Replied } from './registrar-under-test.ts'

export interface TestPerson {
  readonly name: string
  readonly birth: string
  readonly phone: string
}

export const springKim: TestPerson = { name: '김봄별', birth: '1987-03-14', phone: '010-2345-6789' }

export const electionOf = (manifest: Manifest): Election => {
  const read = readManifest(writeManifest(manifest))
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return read.value
}

export const declared = { belonging: 'resident', dong: 'doksan' }

/** Asks for a code and types it. */
export async function proveByPhone(
  under: RegistrarUnderTest,
  eh: string,
  person: TestPerson,
  more: object = {},
): Promise<Replied> {
  const asked = await under.ask(eh, 'ask-code', person)
  if (asked.status !== 200) return asked
  return under.ask(eh, 'prove', { codeId: asked.said.codeId, code: asked.said.shown, ...declared, ...more })
}

/** Goes to the stand-in for a provider of identities, and comes back with its ticket. */
export async function proveByIdentity(
  under: RegistrarUnderTest,
  eh: string,
  { name, birth, phone }: TestPerson,
  more: object = {},
): Promise<Replied> {
  const ticket = under.registrar.means.standIn?.({ name, birth, phone }, under.clock.now) ?? ''
  return under.ask(eh, 'prove-identity', { ticket, ...declared, ...more })
}

/** Marks a person at a desk. */
export const markAt = (
  under: RegistrarUnderTest,
  eh: string,
  { name, birth }: Pick<TestPerson, 'name' | 'birth'>,
  more: object = {},
): Promise<Replied> => under.ask(eh, 'mark', { pass: passOf(eh), name, birth, ...declared, way: 'card', ...more })

/** Prepares a token of a style from a seed that a name stands for. */
export const preparedOf = (manifest: Manifest, style: string, seed: string) =>
  prepareToken(electionOf(manifest), style, seededBytes(seed, 'seed', 32))

/** Asks for the token of a proof, by the seed that a name stands for. */
export const issueTo = (
  under: RegistrarUnderTest,
  vote: { readonly eh: string; readonly manifest: Manifest },
  { proof, style }: { readonly proof: string; readonly style: string },
  seed: string,
): Promise<Replied> => {
  const { blinded } = preparedOf(vote.manifest, style, seed)
  return under.ask(vote.eh, 'issue', { proof, style, blinded: base64url(blinded) })
}

/** The token out of an answer; null when the answer signs something else. */
export const tokenOf = (manifest: Manifest, style: string, seed: string, answer: string): Uint8Array | null =>
  finalizeToken(electionOf(manifest), preparedOf(manifest, style, seed), fromBase64url(answer))
