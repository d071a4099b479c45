import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startSignInProvider } from '../support/sign-in-provider.ts'
import { startTileServer } from '../support/tile-server.ts'

const atMostMs = 90_000

/** The first of the ports of the journeys; another one lets two checkouts run them side by side. */
const firstPort = Number(process.env['MADANG_JOURNEY_PORT'] ?? 4871)

/**
 * The houses of the journeys: what is written in one is not met by those who only read in another, and a whole year has
 * a house where nothing else goes on.
 */
export const addresses = {
  reading: `http://localhost:${firstPort}`,
  writing: `http://localhost:${firstPort + 1}`,
  year: `http://localhost:${firstPort + 3}`,
} as const

/** Where the operator of the house for those who read looks. */
export const operatorAddress = `http://127.0.0.1:${firstPort + 2}`

/** Starts a Madang of its own for those who read, for those who write and for the year, and stops them at the end. */
export default async function startMadang(): Promise<() => Promise<void>> {
  const stops: (() => Promise<void>)[] = []
  const { oidcFile, voteOidcFile, stop } = await withProviders(addresses.writing)
  stops.push(await startAt(addresses.reading, { MADANG_OPERATOR_PORT: new URL(operatorAddress).port }))
  const map = await startTileServer()
  const ofMap = { MADANG_MAP_TILES: map.tiles, MADANG_MAP_ATTRIBUTION: '© 마당의 시험' }
  stops.push(
    await startAt(addresses.writing, { MADANG_OIDC_FILE: oidcFile, MADANG_VOTE_OIDC_FILE: voteOidcFile, ...ofMap }),
  )
  stops.push(await startAt(addresses.year, {}), stop, map.stop)
  return async () => {
    for (const stop of stops) await stop()
  }
}

/** The port of the registrar beside the house at a port: those behind a house's own are other houses'. */
const registrarPort = (port: number): number => port + 20

/** What the providers of the journeys say of everybody who signs in there by a name. */
const claimsOf = (name: string) => ({ name, birthdate: '1960-05-05', phone_number: '+82 10-7777-0001' })

interface Providers {
  readonly oidcFile: string
  readonly voteOidcFile: string
  readonly stop: () => Promise<void>
}

/** Starts an office's and a residents' sign-in provider, and writes the files that name them to a Madang and its votes. */
async function withProviders(address: string): Promise<Providers> {
  const folder = mkdtempSync(join(tmpdir(), 'madang-providers-'))
  const [clientId, clientSecret] = ['madang', randomBytes(24).toString('base64url')]
  const stops: (() => Promise<void>)[] = []
  const entries: object[] = []
  const { hostname, port } = new URL(address)
  const registrar = `http://${hostname}:${registrarPort(Number(port))}`
  for (const { id, kind, name } of [
    { id: 'office', kind: 'office', name: { ko: '금천구청', en: 'Geumcheon office' } },
    { id: 'everybody', kind: 'resident', name: { ko: '모두로그인', en: 'Everybody’s sign-in' } },
  ]) {
    const backs = [`${address}/geumcheon/sign-in/back/${id}`, `${registrar}/identity/back/${id}`]
    const { issuer, stop } = await startSignInProvider({ clientId, clientSecret, backs, claimsOf })
    entries.push({ id, kind, name, issuer, clientId, clientSecretFile: 'secret' })
    stops.push(stop)
  }
  writeFileSync(join(folder, 'secret'), clientSecret)
  writeFileSync(join(folder, 'providers.json'), JSON.stringify(entries))
  const ofResidents = entries.slice(1).map((entry) => ({ ...entry, scopes: ['who'] }))
  writeFileSync(join(folder, 'vote-providers.json'), JSON.stringify(ofResidents))
  const stop = async () => {
    for (const one of stops) await one()
    rmSync(folder, { recursive: true, force: true })
  }
  return { oidcFile: join(folder, 'providers.json'), voteOidcFile: join(folder, 'vote-providers.json'), stop }
}

async function startAt(address: string, settings: Readonly<Record<string, string>>): Promise<() => Promise<void>> {
  if (await isAnswering(address)) throw new Error(`Something answers at ${address} already: stop it first.`)
  const folder = mkdtempSync(join(tmpdir(), 'madang-journeys-'))
  const port = Number(new URL(address).port)
  const child = spawn(resolve('madang'), ['start'], {
    env: {
      ...{ ...process.env, PORT: String(port), MADANG_DATA: join(folder, 'data'), DATABASE_URL: '' },
      ...{ REGISTRAR_PORT: String(registrarPort(port)), BOX_PORT: String(port + 40) },
      // The journeys' own, and no setting of Madang.
      MADANG_JOURNEY_PORT: undefined,
      ...settings,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  await untilReady(child, address)
  return async () => {
    const ended = new Promise((done) => child.once('exit', done))
    child.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

const isAnswering = async (address: string): Promise<boolean> =>
  (await fetch(`${address}/health`).catch(() => null))?.ok === true

async function untilReady(child: ChildProcess, address: string): Promise<void> {
  const until = Date.now() + atMostMs
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`./madang start ended with ${child.exitCode}.`)
    if (await isAnswering(address)) return
    await new Promise((next) => setTimeout(next, 100))
  }
  throw new Error('./madang start did not answer in time.')
}
