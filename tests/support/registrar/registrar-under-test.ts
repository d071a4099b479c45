import { registrarMeans } from '#apps/vote/registrar-means.ts'
import { signPass } from '#apps/vote/vote-secret.ts'
import { base64url, fromUtf8 } from '#kit/bytes.ts'
import type { DeskPass, Eligibility } from '#rooms/registrar/contract.ts'
import { keepRegistrar } from '#rooms/registrar/server/keep-registrar.ts'
import type { RegistrarMeans } from '#rooms/registrar/server/means.ts'
import { serveRegistrar } from '#rooms/registrar/server/serve-registrar.ts'
import { type Manifest, writeManifest } from '#rooms/voting/core/protocol/manifest.ts'
import { type Engine, type TestDatabase, testDatabase } from '../database.ts'
import { preferenceManifest } from '../vote/sample-manifests.ts'
import { voteKeys } from '../vote/vote-keys.ts'

export const officeSecret = 'the secret that office and registrar share'
export const officeOrigin = 'http://madang.test'
export const registrarShare = base64url(new Uint8Array(32).fill(9))

/** The status of an answer, and what it says where it is JSON. */
export interface Replied {
  readonly status: number
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: a test looks at whatever came.
  readonly said: any
  readonly headers: Headers
}

/** A database with the registrar's tables alone. */
export const registrarDatabase = (engine: Engine = 'embedded', max = 5): Promise<TestDatabase> =>
  testDatabase(engine, { part: 'registrar', max })

export const anybody: Eligibility = {
  ways: ['phone', 'identity'],
  minimumAge: 14,
  belongings: ['resident', 'worker'],
  dongs: [
    { id: 'gasan', name: '가산동' },
    { id: 'doksan', name: '독산동' },
  ],
  isClosed: false,
}

type Wish = Partial<Omit<RegistrarMeans, 'db' | 'clock'>>

/** A registrar in this process, with a clock that a test sets, asked without a network. */
export function registrarOn(database: TestDatabase, wish: Wish = {}) {
  const clock = { now: 0 }
  const { app, registrar } = serveRegistrar({
    ...registrarMeans({
      ...{ db: database.db, secret: officeSecret, origin: officeOrigin, demonstration: true },
      ...{ sendCode: null, addressOf: () => '192.0.2.1', limitFactor: 0, identity: [] },
    }),
    clock: () => clock.now * 1000,
    ...wish,
  })
  const request = async (path: string, init: RequestInit = {}): Promise<Replied> => {
    const answer = await app.request(path, init)
    const text = await answer.text()
    const isJson = answer.headers.get('Content-Type')?.startsWith('application/json') === true
    return { status: answer.status, text, said: isJson ? JSON.parse(text) : null, headers: answer.headers }
  }
  const post = (path: string, input: unknown, headers = {}) =>
    request(path, {
      method: 'POST',
      body: JSON.stringify(input),
      headers: { 'Content-Type': 'application/json', ...headers },
    })
  return {
    clock,
    registrar,
    request,
    office: (name: string, input: unknown) =>
      post(`/office/${name}`, input, { Authorization: `Bearer ${officeSecret}` }),
    ask: (eh: string, name: string, input: unknown) => post(`/votes/${eh}/${name}`, input),
    keep: () => keepRegistrar(registrar),
  }
}

export type RegistrarUnderTest = ReturnType<typeof registrarOn>

/** A vote with this registrar's own keys, open for its voters; the clock stands a minute after the opening. */
export async function openedVote(
  under: RegistrarUnderTest,
  wish: { readonly eligibility?: Partial<Eligibility>; readonly manifest?: Partial<Manifest> } = {},
): Promise<{ readonly eh: string; readonly manifest: Manifest }> {
  const drawn = { ...preferenceManifest(voteKeys('registrar')), ...wish.manifest }
  const { said: keys } = await under.office('prepare', {
    electionId: drawn.election_id,
    styles: drawn.styles.map(({ id }) => id),
  })
  const manifest: Manifest = { ...drawn, keys: { ...drawn.keys, registrar: keys.registrar, token: keys.token } }
  const opened = await under.office('open', {
    electionId: manifest.election_id,
    manifest: fromUtf8(writeManifest(manifest)),
    eligibility: { ...anybody, ...wish.eligibility },
    share: registrarShare,
  })
  if (opened.status !== 200) throw new Error(opened.text)
  under.clock.now = manifest.opens_at + 60
  return { eh: opened.said.eh, manifest }
}

/** What a desk shows: a pass of an officer, good for everything unless a test says otherwise. */
export const passOf = (eh: string, wish: Partial<DeskPass> = {}): string =>
  signPass(officeSecret, {
    ...{ eh, officer: 'officer-1', desk: 'hall', may: ['mark', 'cards', 'revoke'], until: Number.MAX_SAFE_INTEGER },
    ...wish,
  })
