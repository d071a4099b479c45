import { existsSync } from 'node:fs'
import { withParticle } from '#kit/korean-text.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { runProgram } from './run-steps.ts'

const debian = '/usr/bin/chromium'

/** Finds the browser of the journeys: CHROMIUM_PATH, or Debian's, which is installed when that is possible. */
export async function findChromium(): Promise<Result<string, { kind: 'no-chromium'; sentence: string }>> {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    return existsSync(named) ? ok(named) : refuse({ kind: 'no-chromium', sentence: missing(named) })
  }
  if (!existsSync(debian)) await installDebianPackages(['chromium'])
  return existsSync(debian) ? ok(debian) : refuse({ kind: 'no-chromium', sentence: howToGetOne })
}

/** Installs packages where this user may: on Debian, as root. Elsewhere it does nothing. */
export async function installDebianPackages(packages: readonly string[]): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  await runProgram('apt-get', ['update', '-qq'], quiet)
  await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)
}

const missing = (path: string) =>
  `CHROMIUM_PATH가 가리키는 ${withParticle(path, '이/가')} 없습니다. / There is no browser at CHROMIUM_PATH=${path}.`
const howToGetOne =
  '브라우저 검사에 Chromium이 필요합니다. Debian·Ubuntu: sudo apt-get install chromium. ' +
  '다른 곳에 있으면 CHROMIUM_PATH에 그 경로를 적어 주세요.\n' +
  'The journeys need Chromium: sudo apt-get install chromium, or name another with CHROMIUM_PATH.'
