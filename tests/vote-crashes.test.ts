import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fromUtf8 } from '#kit/bytes.ts'
import { parseCheckpoint, type SignedCheckpoint } from '#rooms/voting/core/protocol/checkpoint.ts'
import { auditOf } from '#rooms/voting/core/protocol/checks/audit.ts'
import {
  checkInclusion,
  checkLeaf,
  checkPrefix,
  checkPromise,
} from '#rooms/voting/core/protocol/checks/check-receipt.ts'
import { parseLogProof } from '#rooms/voting/core/protocol/log-proof.ts'
import { parsePromise } from '#rooms/voting/core/protocol/promise-receipt.ts'
import { readBundle } from '#rooms/voting/core/protocol/read-bundle.ts'
import { exitOf, verifyBundle } from '#rooms/voting/core/protocol/verify-bundle.ts'
import { type BoxProcess, boxProcess } from './support/box/box-process.ts'
import { hashWord, type VotersOwn, voteStubbornly } from './support/box/stubborn-voter.ts'
import { bundleOfBox, openInBox, type VoteInBox } from './support/box/vote-in-box.ts'
import { webManifest } from './support/vote/sample-manifests.ts'
import { seededDraw } from './support/vote/vote-keys.ts'

const isLong = process.env['LONG_TESTS'] === '1'
const [voters, leastKills] = isLong ? [200, 25] : [24, 4]
/** V11 to V13 and V17, of what a voter kept. */
const receiptChecks = [checkInclusion, checkPrefix, checkLeaf, checkPromise]
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

let folder: string
let box: BoxProcess
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madang-crash-'))
  box = await boxProcess(folder)
  await box.start()
})
afterAll(async () => {
  await box.kill('SIGTERM')
  await rm(folder, { recursive: true, force: true })
})

/** Kills the box again and again while `work` goes on, at least so many times, and starts it each time. */
async function killWhile<T>(work: Promise<T>, killed: { times: number }, draw: (bound: number) => number): Promise<T> {
  const under = { way: true }
  const ending = work.finally(() => {
    under.way = false
  })
  for (; under.way || killed.times < leastKills; killed.times += 1) {
    await pause(100 + draw(900))
    await box.kill('SIGKILL')
    await box.start()
  }
  return ending
}

/** Every head that somebody looked at, from the first to the last. */
async function watchHeads(eh: string, until: Promise<unknown>): Promise<readonly SignedCheckpoint[]> {
  const notes = new Set<string>()
  const under = { way: true }
  void until.finally(() => {
    under.way = false
  })
  while (under.way) {
    const answer = await box
      .ask()
      .read(eh, 'checkpoint')
      .catch(() => null)
    if (answer?.status === 200) notes.add(answer.text)
    await pause(40)
  }
  return [...notes].map((note) => parseCheckpoint(note) as SignedCheckpoint)
}

/** Waits until the promised time has brought every batch into the log. */
async function untilEntered(eh: string): Promise<void> {
  for (;;) {
    const answer = await box
      .ask()
      .office('state', { eh })
      .catch(() => null)
    if (answer?.status === 200 && answer.said.size > 1 && answer.said.waiting === 0) return
    await pause(100)
  }
}

/** Asks for the close until it is answered, the box being killed meanwhile. */
async function closeStubbornly(eh: string): Promise<string> {
  for (;;) {
    const answer = await box
      .ask()
      .office('close', { eh })
      .catch(() => null)
    if (answer?.status === 200) return answer.said.head
    await pause(20)
  }
}

test('a box that is killed again and again loses no promised ballot, doubles none, and contradicts no head', async () => {
  const draw = seededDraw(`crash/${process.env['SEED'] ?? Date.now()}`, 'draw')
  const inBox: VoteInBox = await openInBox(box.ask(), 'crash', (keys) => {
    const now = Math.floor(Date.now() / 1000)
    const times = { opens_at: now - 60, closes_at: now + 86_400, mmd_s: 4, batch_min: 6, max_revisions: 100 }
    return { ...webManifest(keys), ...times, election_id: 'trial-crash' }
  })
  const { eh, vote } = inBox
  const killed = { times: 0 }
  // The n-th ballots are cast after the n-th start: there is voting between all the kills.
  const mayCast = async (n: number) => {
    while (killed.times < n - 1) await pause(20)
  }
  const voting = Promise.all(
    Array.from({ length: voters }, (_, at) =>
      voteStubbornly(box.ask, inBox, `voter-${at}`, { times: 1 + draw(leastKills), mayCast, draw }),
    ),
  )
  const entered = voting.then(() => untilEntered(eh))
  const watching = watchHeads(eh, entered)
  const all: readonly VotersOwn[] = await killWhile(voting, killed, draw)
  await entered
  const heads = await watching
  expect(heads.length).toBeGreaterThan(1)

  const closing = closeStubbornly(eh)
  await pause(draw(60))
  await box.kill('SIGKILL')
  await box.start()
  const final = await closing
  expect((await box.ask().office('close', { eh })).said.head).toBe(final)

  const files = await bundleOfBox(box.ask(), inBox)
  const log = fromUtf8(files.get('leaves.ndjson') as Uint8Array).split('\n')
  const opened = fromUtf8(files.get('opened.ndjson') as Uint8Array)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const held = { heads, witnesses: [], receipt: null, promise: null, leaf: null }
  const report = verifyBundle(files, held, vote.primitives)
  expect(report.checks.filter(({ outcome }) => outcome.status === 'fail')).toEqual([])
  expect(exitOf(report)).toBe(0)
  const bundle = readBundle(files)
  if (!bundle.ok) throw new Error(bundle.refusal.problem)
  const audit = auditOf(bundle.value, vote.primitives)
  expect(new Set(log).size).toBe(log.length)
  expect(opened.map(({ k }) => k).toSorted()).toEqual(all.map(({ key }) => key).toSorted())
  for (const { key, sent, promises } of all) {
    const counted = opened.find(({ k }) => k === key)
    const last = JSON.parse(log[counted.i] as string).n
    expect(last).toBeGreaterThanOrEqual(Math.max(...promises.keys()))
    expect(counted.choices).toEqual([[sent[last - 1]?.option]])
    for (const [n, text] of promises) {
      const { line } = sent[n - 1] as { line: string }
      const receipt = parseLogProof((await box.ask().read(eh, `proof/${hashWord(line)}`)).text)
      expect(receipt?.index).toBe(log.indexOf(line))
      const kept = { receipt, promise: parsePromise(text), leaf: line }
      expect(receiptChecks.map((check) => check(audit, kept).status)).toEqual(receiptChecks.map(() => 'pass'))
    }
  }
})
