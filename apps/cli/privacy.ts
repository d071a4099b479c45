import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { reading } from '#kernel/run-query.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { listDue } from '#rooms/privacy/contract-due.ts'
import { readMarks } from '#rooms/privacy/core/mark.ts'
import { clock } from '../clock.ts'
import { houseSecret } from '../house-secret.ts'
import { findLeft } from '../left/find-left.ts'
import { isLeft, leftLines } from '../left/left-lines.ts'
import type { OpenMadang } from '../open-madang.ts'
import { sealingWith } from '../sealing.ts'
import { knownDistricts } from '../server/known-districts.ts'
import { destroyAllDue } from '../server/scheduled-destruction.ts'
import { readSettings } from '../settings.ts'
import { callersPath } from './callers-path.ts'
import { operatorOf } from './operator.ts'
import { withDatabase, withMadang } from './with-madang.ts'

const usage =
  '적는 법 / Usage: ./madang privacy find-left FILE [--also FILE ...]\n' +
  '                 ./madang privacy destroy-due [--dry-run]\n' +
  '  FILE에는 이름, 연락처, 계정 번호를 한 줄에 하나씩. 명령에 바로 적으면 셸의 기록에 남으니 파일로 받는다(-는 표준 입력).\n' +
  '  One name, contact or account number a line in FILE (- for standard input): a command line would keep them itself.\n' +
  '  --also: 더 살필 파일이나 폴더(기록 파일 등) / more files or folders, as those of logs\n' +
  '  --dry-run: 오늘 파기할 것을 세기만 한다 / only counts what goes today'

/** `./madang privacy`: searches all stores for what is left of a person, or destroys what has reached its term. */
export async function privacy(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { also: { type: 'string', multiple: true }, 'dry-run': { type: 'boolean' } },
  })
  const [word, file] = positionals
  if (word === 'destroy-due') return withMadang(values['dry-run'] === true ? sayDue : destroyNow)
  if (word !== 'find-left' || file === undefined) return say(usage)
  return searchFor(file, (values.also ?? []).map(callersPath))
}

/** Gives 1 when something is left that no rule keeps, or may be in what no key of the house opens. */
async function searchFor(file: string, also: readonly string[]): Promise<number> {
  const text = await readFile(file === '-' ? '/dev/stdin' : callersPath(file), 'utf8').catch(() => null)
  const marks = text === null ? [] : readMarks(text)
  if (marks.length === 0) return say(`${file}에서 읽은 표시가 없습니다. / No marks could be read.\n${usage}`)
  const settings = readSettings(process.env)
  return withDatabase(async (db) => {
    if (!settings.ok) return 1
    const { dataFolder, backups } = settings.value
    const secret = houseSecret(settings.value)
    if (!secret.ok) return say(secret.refusal.sentence)
    const sealing = sealingWith(secret.value.keys)
    const left = await findLeft({ db, sealing, places: [dataFolder, ...also], backups }, marks, new Date())
    for (const line of leftLines(left)) console.log(line)
    return isLeft(left) ? 1 : 0
  })
}

/** Destroys as the server does by itself; a run that it did today already is not done again. */
async function destroyNow(madang: OpenMadang): Promise<number> {
  await destroyAllDue(madang, (level, line) => console.log(JSON.stringify({ level, ...line })))
  return 0
}

async function sayDue({ db, house }: OpenMadang): Promise<number> {
  const now = clock()
  for (const { id, name } of await knownDistricts(db)) {
    const reader = { actor: await operatorOf(db, id), now, queries: house.queries }
    const listed = await reading(db, reader, (ask) => ask(listDue, { by: dateInSeoul(now) }))
    if (!listed.ok) return 1
    for (const { schedule, rows } of listed.value.due) console.log(`${name}: ${schedule} ${rows} 건 / rows`)
  }
  return 0
}

function say(sentence: string): number {
  console.error(sentence)
  return 2
}
