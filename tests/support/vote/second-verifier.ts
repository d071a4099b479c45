import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { runVerify } from '#apps/verify/run-verify.ts'

const folder = fileURLToPath(new URL('../../../second-verifier/', import.meta.url))

/** Runs Python in the folder of the second verifier. */
export const python = (...args: readonly string[]) => pythonWith('', ...args)

/** The same with something to read. */
export const pythonWith = (input: string, ...args: readonly string[]) =>
  spawnSync('python3', ['-B', ...args], { cwd: folder, input, encoding: 'utf8', maxBuffer: 1 << 28 })

export const hasPython = python('--version').error === undefined

const Said = z.object({
  checks: z.array(z.object({ id: z.string(), status: z.enum(['pass', 'fail', 'skip']) })).optional(),
  eh: z.string().optional(),
  election_id: z.string().optional(),
  exit: z.number(),
})

/** What a verifier says that another must say too: not its sentences, and of a malformed bundle only that it is one. */
const agreed = (text: string) => {
  const { checks, eh, election_id, exit } = Said.parse(JSON.parse(text))
  if (exit === 2) return 'malformed'
  return { eh, election_id, exit, checks: checks?.map(({ id, status }) => `${id} ${status}`) }
}

/** What both verifiers say of a bundle. */
export function saidByBoth(args: readonly string[]): { house: unknown; second: unknown } {
  const lines: string[] = []
  const print = (line: string) => void lines.push(line)
  runVerify([...args, '--json'], { program: 'verify', pathOf: (path) => path, print, complain: print })
  const { stdout } = python('verify.py', ...args, '--json')
  return { house: agreed(lines.join('\n')), second: agreed(stdout) }
}

/** Writes files by their paths into a folder. */
export function writeFiles(into: string, files: Iterable<readonly [string, Uint8Array | string]>): string {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(into, path)), { recursive: true })
    writeFileSync(join(into, path), bytes)
  }
  return into
}
