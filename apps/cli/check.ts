import { runProgram } from './run-steps.ts'
import { test } from './test.ts'

const steps: readonly (readonly [string, string, readonly string[]])[] = [
  ['형식과 규칙 / format and lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['core의 타입 / types of core', 'tsc', ['-p', 'tsconfig.core.json']],
  ['타입 / types', 'tsc', ['-p', 'tsconfig.json']],
  ['브라우저 코드의 타입 / types of the islands', 'tsc', ['-p', 'tsconfig.client.json']],
  ['쓰지 않는 코드 / dead code', 'knip', []],
]

/** `./madang check`: format, lint, types, dead code, then all tests; `--static` leaves the tests out. */
export async function check(args: readonly string[]): Promise<number> {
  for (const [title, program, options] of steps) {
    console.log(`── ${title}`)
    const code = await runProgram(program, options)
    if (code !== 0) return code
  }
  return args.includes('--static') ? 0 : test([])
}
