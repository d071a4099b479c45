import { execFile, spawn } from 'node:child_process'
import { constants, createPublicKey, publicEncrypt } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { sql } from 'kysely'
import type { RunningCluster } from '#db/cluster.ts'
import { connect } from '#db/connect.ts'
import { signingKey } from '#rooms/box/adapters/signing-key.ts'
import { checkLine } from '#rooms/box/core/check-line.ts'
import { emptyTree, growTree, proofIn } from '#rooms/box/core/growing-tree.ts'
import { signBlinded } from '#rooms/voting/adapters/sign-blinded.ts'
import { leafHash } from '#rooms/voting/core/protocol/merkle-tree.ts'
import { writePromise } from '#rooms/voting/core/protocol/promise-receipt.ts'
import { exitOf, verifyBundle } from '#rooms/voting/core/protocol/verify-bundle.ts'
import { type AskBox, askBox } from '#tests/support/box/ask-box.ts'
import { bundleOfBox, openInBox, type VoteInBox } from '#tests/support/box/vote-in-box.ts'
import { webManifest } from '#tests/support/vote/sample-manifests.ts'
import { seededBytes, tokenKeyAt } from '#tests/support/vote/vote-keys.ts'
import { percentile } from './open-load.ts'
import { freePort } from './start-for-bench.ts'
import { makeBallots, writeRequests } from './vote-ballots.ts'
import { pgbenchFile, startVoteCluster, transactionsASecond, urlOf } from './vote-cluster.ts'

const run = promisify(execFile)
const goals = { ofPgbench: 0.5, ofChain: 3, p99Ms: 100 }
const connections = 64
/** Ballots that are sent before any is measured: the program warms up as it would in the first minute of a vote. */
const warmUp = 1000

/**
 * `./madang bench vote [--ballots 5000] [--seconds 5]`: ballots taken a second over HTTP with every check, beside what
 * pgbench commits a second into the same cluster (bare rows of the same size, and a hash chain behind one locked row),
 * then the registrar's signatures a second and the whole count of the vote. Answers 1 when a goal is missed.
 */
export async function benchVote(args: readonly string[]): Promise<number> {
  const options = { ballots: { type: 'string', default: '5000' }, seconds: { type: 'string', default: '5' } } as const
  const { values } = parseArgs({ args: [...args], options })
  if (!existsSync(pgbenchFile)) {
    console.error(
      'pgbench가 없습니다: apt-get install postgresql-15 / There is no pgbench: apt-get install postgresql-15',
    )
    return 1
  }
  const folder = mkdtempSync(join(tmpdir(), 'madang-vote-'))
  const cluster = await startVoteCluster(join(folder, 'box'))
  try {
    return await measure(folder, cluster, Number(values.ballots), Number(values.seconds))
  } finally {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(folder: string, cluster: RunningCluster, ballots: number, seconds: number): Promise<number> {
  const secret = 'a secret of the benchmark, 32 signs or more'
  const box = await startBoxProcess(folder, cluster, secret)
  try {
    const ask = askBox(box.address, secret)
    const opened = await openInBox(ask, 'bench', (keys) => {
      const now = Math.floor(Date.now() / 1000)
      const times = { opens_at: now - 60, closes_at: now + 86_400 }
      return { ...webManifest(keys), ...times, election_id: 'trial-bench', batch_min: 32 }
    })
    const lines = makeBallots(opened.vote, ballots + warmUp)
    await send(folder, box.port, opened.eh, lines.slice(0, warmUp))
    const size = lines[0]?.length ?? 0
    const before = await peers(cluster, folder, size, seconds)
    const load = await send(folder, box.port, opened.eh, lines.slice(warmUp))
    const after = await peers(cluster, folder, size, seconds)
    const met = tellRates(load, { bare: mean(before.bare, after.bare), chain: mean(before.chain, after.chain) }, size)
    tellSignatures(opened, lines[0] ?? '')
    tellIssuing()
    tellTree()
    const isCounted = await tellCount(ask, opened, lines.length)
    return met && isCounted ? 0 : 1
  } finally {
    await box.stop()
  }
}

const mean = (a: number, b: number): number => (a + b) / 2

async function startBoxProcess(folder: string, cluster: RunningCluster, secret: string) {
  const [port, secretFile] = [await freePort(), join(folder, 'vote-secret')]
  writeFileSync(secretFile, secret, { mode: 0o600 })
  const env = {
    ...process.env,
    ...{ BOX_PORT: String(port), BOX_DATABASE_URL: urlOf(cluster), MADANG_VOTE_SECRET_FILE: secretFile },
    ...{ MADANG_DATA: folder, MADANG_LIMIT_FACTOR: '0' },
  }
  const child = spawn(resolve('madang'), ['box'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((done) => child.once('exit', done))
  await Promise.race([new Promise((done) => child.stdout.once('data', done)), ended])
  if (child.exitCode !== null) throw new Error(`./madang box ended with ${child.exitCode}.`)
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { address: `http://127.0.0.1:${port}`, port, stop }
}

/** What pgbench commits a second: bare rows as long as a ballot, and links of a chain behind one locked row. */
async function peers(cluster: RunningCluster, folder: string, size: number, seconds: number) {
  const db = connect(cluster.connection, { max: 1 })
  await sql`drop table if exists bare, chain_head`.execute(db)
  await sql`create table bare (n bigint generated always as identity primary key, line text not null)`.execute(db)
  await sql`create table chain_head (one integer primary key, hash bytea not null)`.execute(db)
  await sql`insert into chain_head values (1, '\\x00')`.execute(db)
  const line = 'x'.repeat(size)
  const insert = `insert into bare (line) values ('${line}');\n`
  const link =
    'begin;\nselect hash from chain_head where one = 1 for update;\n' +
    `${insert}update chain_head set hash = sha256(hash || '${line}'::bytea) where one = 1;\ncommit;\n`
  const how = { clients: connections, seconds }
  const bare = await transactionsASecond(cluster, folder, insert, how)
  const chain = await transactionsASecond(cluster, folder, link, how)
  await sql`drop table bare, chain_head`.execute(db)
  await db.destroy()
  return { bare, chain }
}

interface Load {
  readonly taken: number
  readonly refused: number
  readonly seconds: number
  readonly took: readonly number[]
}

async function send(folder: string, port: number, eh: string, lines: readonly string[]): Promise<Load> {
  const file = join(folder, 'requests')
  writeRequests(file, eh, lines)
  const program = ['--import', './apps/register-tsx.ts', 'bench/vote-load.ts', file, String(port), String(connections)]
  const { stdout } = await run(process.execPath, program, { maxBuffer: 64 * 1024 * 1024 })
  return JSON.parse(stdout) as Load
}

function tellRates(load: Load, { bare, chain }: { readonly bare: number; readonly chain: number }, size: number) {
  const rate = load.taken / load.seconds
  const p99 = percentile(load.took, 0.99)
  const [ofPgbench, ofChain] = [rate / bare, rate / chain]
  console.log(`주민투표의 투표함 / the box of a resident vote (${cpus().length} CPUs, ${size} bytes a ballot)`)
  console.log(
    `  ${rate.toFixed(0)} ballots/s taken over ${connections} connections (${load.taken}, refused ${load.refused}); ` +
      `p50 ${percentile(load.took, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms (goal < ${goals.p99Ms})`,
  )
  console.log(`  pgbench, bare rows: ${bare.toFixed(0)}/s; ratio ${ofPgbench.toFixed(2)} (goal >= ${goals.ofPgbench})`)
  console.log(`  chain behind one row: ${chain.toFixed(0)}/s; ratio ${ofChain.toFixed(1)} (goal >= ${goals.ofChain})`)
  const isWhole = load.refused === 0
  return isWhole && ofPgbench >= goals.ofPgbench && ofChain >= goals.ofChain && p99 < goals.p99Ms
}

/** What the mathematics of a ballot alone allows: its two signatures checked and the promise signed, on every core. */
function tellSignatures({ vote }: VoteInBox, line: string): void {
  const { election, primitives } = vote
  const key = signingKey(seededBytes('bench', 'box', 32))
  const begun = performance.now()
  let done = 0
  for (; performance.now() - begun < 2000; done += 1) {
    const checked = checkLine(election, primitives, line)
    if (checked.sent.leaf === null || checked.sent.fault !== null)
      throw new Error('a ballot of the benchmark is not sound')
    writePromise(election.manifest, checked.leafHash, 0, key.key, key.sign)
  }
  const aCore = done / ((performance.now() - begun) / 1000)
  console.log(
    `  signatures alone: ${aCore.toFixed(0)} ballots/s on one core, so at most ${(aCore * cpus().length).toFixed(0)}/s here`,
  )
}

/** How many blinded tokens one core signs a second, the answer raised again each time. */
function tellIssuing(): void {
  const key = tokenKeyAt(0)
  const plain = seededBytes('bench', 'blinded', 384)
  plain[0] = 0
  const blinded = new Uint8Array(publicEncrypt({ key: createPublicKey(key), padding: constants.RSA_NO_PADDING }, plain))
  const begun = performance.now()
  let signed = 0
  for (; performance.now() - begun < 2000; signed += 1) signBlinded(key, blinded)
  console.log(`  issuing: ${(signed / ((performance.now() - begun) / 1000)).toFixed(0)} tokens/s signed on one core`)
}

const largeLog = 500_000

/** The tree of a large log: made at the start of a program, then asked for a head and a proof at every size. */
function tellTree(): void {
  const hashes = Array.from({ length: largeLog }, (_, at) => leafHash(Uint8Array.of(at, at >> 8, at >> 16)))
  const begun = performance.now()
  const tree = emptyTree()
  growTree(tree, hashes)
  const grown = performance.now()
  const proofs = 2000
  for (let at = 1; at <= proofs; at += 1) proofIn(tree, at * 17, largeLog - at)
  const each = ((performance.now() - grown) / proofs).toFixed(2)
  const megabytes = (tree.levels.reduce((sum, { length }) => sum + length, 0) / 1e6).toFixed(0)
  console.log(
    `  a log of ${largeLog} leaves: its tree is made in ${((grown - begun) / 1000).toFixed(1)} s and holds ${megabytes} MB; ` +
      `a proof at any size takes ${each} ms`,
  )
}

/** Closes the vote, makes its bundle and runs every check on it, as the office and anybody would. */
async function tellCount(ask: AskBox, opened: VoteInBox, ballots: number): Promise<boolean> {
  const timed = async <T>(work: () => T | Promise<T>): Promise<readonly [T, string]> => {
    const begun = performance.now()
    const value = await work()
    return [value, ((performance.now() - begun) / 1000).toFixed(1)]
  }
  const [closed, closing] = await timed(() => ask.office('close', { eh: opened.eh }))
  const [files, making] = await timed(() => bundleOfBox(ask, opened))
  const held = { heads: [], witnesses: [], receipt: null, promise: null, leaf: null }
  const [report, verifying] = await timed(() => verifyBundle(files, held, opened.vote.primitives))
  const megabytes = [...files.values()].reduce((sum, { length }) => sum + length, 0) / 1e6
  const whole = closed.said.size === ballots + 2 && exitOf(report) === 0
  console.log(
    `  count of ${ballots} ballots: closed in ${closing} s, opened, counted and bundled in ${making} s, ` +
      `verified in ${verifying} s (${whole ? 'every check passes' : 'A CHECK FAILS'}); bundle ${megabytes.toFixed(1)} MB`,
  )
  return whole
}
