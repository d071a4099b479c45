import { base64url, fromBase64url } from '#kit/bytes.ts'
import { browserHash } from '#rooms/registrar/core/browser-hash.ts'
import { type Manifest, writeManifest } from '#rooms/voting/core/protocol/manifest.ts'
import { type Election, readManifest } from '#rooms/voting/core/protocol/read-manifest.ts'
import { finalizeToken, prepareToken } from '#rooms/voting/core/protocol/voter.ts'
import { seededBytes } from '../vote/vote-keys.ts'
import { officeOrigin, passOf, type RegistrarUnderTest, type Replied } from './registrar-under-test.ts'

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

/** The number that the tests' one browser has drawn, and the booth in it. */
export const browser = 'the number of a browser in the tests'
export const booth = `${officeOrigin}/geumcheon/votes/vote-2026/booth`

/** Where a booth sends its browser to prove who it is by a provider. */
export const startAddress = (changed: object = {}): string =>
  `/identity/start?${new URLSearchParams({ provider: 'stand-in', back: booth, browser: browserHash(browser), ...changed })}`

/** What stands behind the `#` of the address to which an answer leads. */
export const returnedIn = ({ headers }: Replied): URLSearchParams =>
  new URLSearchParams(new URL(headers.get('Location') ?? '', 'http://nowhere.test').hash.slice(1))

/** Goes to the stand-in for a provider of identities, and comes back with its ticket. */
export async function ticketOf(under: RegistrarUnderTest, { name, birth, phone }: TestPerson): Promise<string> {
  const away = await under.request(startAddress())
  const state = new URL(away.headers.get('Location') ?? '', officeOrigin).searchParams.get('state') ?? ''
  const back = await under.request(`/identity/back/stand-in?${new URLSearchParams({ state, name, birth, phone })}`)
  return returnedIn(back).get('ticket') ?? ''
}

/** Proves by the stand-in for a provider of identities. */
export const proveByIdentity = async (
  under: RegistrarUnderTest,
  eh: string,
  person: TestPerson,
  more: object = {},
): Promise<Replied> =>
  under.ask(eh, 'prove-identity', { ticket: await ticketOf(under, person), browser, ...declared, ...more })

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
