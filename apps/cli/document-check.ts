import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkHwpx } from '#rooms/documents/adapters/check-hwpx.ts'
import { explainHwpxFinding } from '#rooms/documents/core/hwpx/check-messages.ts'
import { type HwpxFinding, isRemark } from '#rooms/documents/core/hwpx/fault.ts'
import { callersPath } from './callers-path.ts'

/** A damaged file may have as many faults as cells; the first of each kind tell as much. */
const shownAtMost = 200

const line = (finding: HwpxFinding): string => {
  const level = isRemark(finding) ? '알림/remark' : '오류/fault'
  const place = [finding.part, finding.where].filter((said) => said !== '').join(' ')
  const sentences = `${explainHwpxFinding(finding, 'ko')} / ${explainHwpxFinding(finding, 'en')}`
  return [level, finding.kind, place, sentences].filter((said) => said !== '').join(' | ')
}

const reported = (finding: HwpxFinding) => ({
  severity: isRemark(finding) ? 'remark' : 'fault',
  ...finding,
  ko: explainHwpxFinding(finding, 'ko'),
  en: explainHwpxFinding(finding, 'en'),
})

function open(file: string): Uint8Array | null {
  try {
    return readFileSync(callersPath(file))
  } catch {
    return null
  }
}

/**
 * `./madang document check FILE`: whether a HWPX is built as Hangul needs it. Ends with 0 for a sound one, 1 for one with
 * faults (remarks are none), 2 for a wrong call.
 */
export function documentCheck(args: readonly string[]): number {
  const options = { json: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) {
    console.error('적는 법 / Usage: ./madang document check FILE [--json]')
    return 2
  }
  const bytes = open(file)
  if (bytes === null) {
    console.error(`${file}: 파일을 열 수 없습니다. / The file cannot be opened.`)
    return 2
  }
  const findings = checkHwpx(bytes)
  const faults = findings.filter((finding) => !isRemark(finding)).length
  if (values.json === true) console.log(JSON.stringify(findings.map(reported), null, 2))
  else {
    for (const finding of findings.slice(0, shownAtMost)) console.log(line(finding))
    const [more, remarks] = [Math.max(0, findings.length - shownAtMost), findings.length - faults]
    if (more > 0) console.log(`그 밖에 ${more}곳 / ${more} more`)
    console.log(`오류 ${faults}, 알림 ${remarks} / ${faults} faults, ${remarks} remarks`)
  }
  return faults > 0 ? 1 : 0
}
