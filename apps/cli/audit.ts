import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { explainChain } from '#rooms/record/core/messages.ts'
import { auditChain } from '#rooms/record/server/audit-chain.ts'
import { auditExport, exportChain } from '#rooms/record/server/export-chain.ts'
import type { OpenMadang } from '../open-madang.ts'
import { knownDistricts } from '../server/known-districts.ts'
import { callersPath } from './callers-path.ts'
import { newFile } from './new-file.ts'
import { withMadang } from './with-madang.ts'

/** `./madang audit`: checks every district's chain, or an exported file; names the first broken link. */
export async function audit(args: readonly string[]): Promise<number> {
  const [first, second] = args
  if (first !== undefined && first !== '--export') return auditFile(first)
  if (first === '--export' && second === undefined) {
    console.error('내보낼 파일을 적어 주세요: ./madang audit --export FILE / Name a file.')
    return 2
  }
  return withMadang((madang) => auditAll(madang, second === undefined ? null : callersPath(second)))
}

async function auditFile(named: string): Promise<number> {
  const file = callersPath(named)
  if (!(await stat(file).catch(() => null))?.isFile()) return fail(`${file} 파일이 없습니다. / There is no such file.`)
  const checked = await auditExport(createReadStream(file))
  return checked.ok ? report(named, checked.value, 0) : fail(noExport(file, checked.refusal.line))
}

/** Each district has its own chain; where there are several, each is exported to its own file. */
async function auditAll({ db }: OpenMadang, to: string | null): Promise<number> {
  const districts = await knownDistricts(db)
  if (districts.length === 0) console.log('자치구가 없습니다. / There is no district.')
  let worst = 0
  for (const { id, name } of districts) {
    const { unsealed, ...checked } = await auditChain(db, id)
    worst = Math.max(worst, report(name, checked, unsealed))
    if (to === null) continue
    const made = await newFile(districts.length === 1 ? to : `${to}.${id}`)
    if (!made.ok) return fail(made.refusal.sentence)
    await exportChain(db, id, made.value.createWriteStream())
  }
  return worst
}

function report(name: string, checked: Parameters<typeof explainChain>[0], unsealed: number): number {
  console.log(`${name}: ${explainChain(checked, unsealed, 'ko')}`)
  console.log(`${name}: ${explainChain(checked, unsealed, 'en')}`)
  return checked.broken === null ? 0 : 1
}

function fail(sentence: string): number {
  console.error(sentence)
  return 1
}

const noExport = (file: string, line: number): string =>
  `${file}의 ${line}번째 줄은 내보낸 사슬이 아닙니다. ./madang audit --export FILE로 만든 파일을 적어 주세요. ` +
  `/ Line ${line} is no link of an exported chain; name a file made by ./madang audit --export FILE.`
