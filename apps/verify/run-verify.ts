import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { hex } from '#kit/bytes.ts'
import { nativePrimitives } from '#rooms/voting/adapters/native-primitives.ts'
import { readBundleFiles } from '#rooms/voting/adapters/read-bundle-files.ts'
import type { CheckId, Outcome } from '#rooms/voting/core/protocol/checks/outcome.ts'
import { sayNotGiven, sayProblem, verifyMessages } from '#rooms/voting/core/protocol/messages-verify.ts'
import { type HeldFiles, readHeld } from '#rooms/voting/core/protocol/read-held.ts'
import { parseVerifierKey } from '#rooms/voting/core/protocol/signed-note.ts'
import { type Malformed, malformed } from '#rooms/voting/core/protocol/stored-json.ts'
import { exitOf, type Report, verifyBundle } from '#rooms/voting/core/protocol/verify-bundle.ts'

/** How the verifier is called, but for the name of its program. */
export const verifyUsage = 'BUNDLE [--receipt FILE] [--leaf FILE] [--prev FILE]... [--witness VKEY]... [--json]'

const options = {
  receipt: { type: 'string' },
  leaf: { type: 'string' },
  prev: { type: 'string', multiple: true },
  witness: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const

/** What the verifier asks of where it runs: how the caller's files are found, and where lines go. */
export interface Surroundings {
  readonly program: string
  readonly pathOf: (file: string) => string
  readonly print: (line: string) => void
  readonly complain: (line: string) => void
}

/**
 * Verifies a bundle (docs/pbvote-1.md, section 9) and prints what was found. Ends with 0 when nothing failed, 1 when a
 * check failed, 2 when the bundle is malformed, 3 when it was called wrongly. Needs no network and no configuration.
 */
export function runVerify(args: readonly string[], { program, pathOf, print, complain }: Surroundings): number {
  const called = readCall(args)
  if (called === null) {
    complain(`적는 법 / Usage: ${program} ${verifyUsage}`)
    return 3
  }
  const { bundle, json, ...named } = called
  const file = (name: string) => [name, bytesAt(pathOf(name))] as const
  const report = reportOn(pathOf(bundle), bundle, {
    receipt: named.receipt === undefined ? null : file(named.receipt),
    leaf: named.leaf === undefined ? null : file(named.leaf),
    heads: named.prev.map(file),
    witnesses: named.witnesses,
  })
  print(json ? JSON.stringify(asJson(report)) : asLines(report).join('\n'))
  return exitOf(report)
}

/** What a file holds; null where it cannot be read. */
function bytesAt(path: string): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(path))
  } catch {
    return null
  }
}

function readCall(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [bundle, ...more] = positionals
    if (bundle === undefined || more.length > 0) return null
    const witnesses = (values.witness ?? []).flatMap((text) => parseVerifierKey(text) ?? [])
    if (witnesses.filter(({ kind }) => kind === 4).length !== (values.witness ?? []).length) return null
    return { ...values, bundle, json: values.json === true, prev: values.prev ?? [], witnesses }
  } catch {
    return null
  }
}

function reportOn(path: string, name: string, heldFiles: HeldFiles): Report {
  const broken = (problem: Malformed): Report => ({ election: null, checks: [], malformed: problem })
  const files = readBundleFiles(path)
  if (files === null) return broken(malformed(name, 'no-zip'))
  const held = readHeld(heldFiles)
  return held.ok ? verifyBundle(files, held.value, nativePrimitives()) : broken(held.refusal)
}

const both = (ko: string, en: string): string => `${ko} / ${en}`
const [ko, en] = [verifyMessages('ko'), verifyMessages('en')]

/** Why a check failed or was not made, in Korean and English; nothing where it passed. */
function sentenceOf(id: CheckId, outcome: Outcome): string | null {
  if (outcome.status === 'pass') return null
  if (outcome.status === 'skip') return both(sayNotGiven(id, 'ko'), sayNotGiven(id, 'en'))
  const at = outcome.at === '' ? '' : ` [${outcome.at}]`
  return both(ko.faults[outcome.fault], en.faults[outcome.fault]) + at
}

const lineOf = (id: CheckId, outcome: Outcome): string =>
  [id, outcome.status, sentenceOf(id, outcome) ?? both(ko.checked[id], en.checked[id])].join(' ')

const reasonOf = ({ problem, at }: Malformed): string =>
  both(sayProblem(problem, 'ko'), sayProblem(problem, 'en')) + (at === '' ? '' : ` [${at}]`)

function asLines({ election, checks, malformed: broken }: Report): readonly string[] {
  return [
    ...(election === null ? [] : [`pbvote/1 ${election.manifest.election_id} eh ${hex(election.eh)}`]),
    ...checks.map(({ id, outcome }) => lineOf(id, outcome)),
    ...(broken === null ? [] : [`malformed ${broken.path}: ${reasonOf(broken)}`]),
  ]
}

function asJson(report: Report): unknown {
  const { election, checks, malformed: broken } = report
  return {
    checks: checks.map(({ id, outcome }) => {
      const detail = sentenceOf(id, outcome)
      return { ...(detail === null ? {} : { detail }), id, status: outcome.status }
    }),
    ...(election === null ? {} : { eh: hex(election.eh), election_id: election.manifest.election_id }),
    exit: exitOf(report),
    ...(broken === null ? {} : { malformed: { path: broken.path, reason: reasonOf(broken) } }),
  }
}
