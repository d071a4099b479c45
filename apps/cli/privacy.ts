import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readMarks } from '#rooms/privacy/core/mark.ts'
import { findLeft } from '../left/find-left.ts'
import { isLeft, leftLines } from '../left/left-lines.ts'
import { readSettings } from '../settings.ts'
import { callersPath } from './callers-path.ts'
import { withDatabase } from './with-madang.ts'

const usage =
  '적는 법 / Usage: ./madang privacy find-left FILE [--also FILE ...]\n' +
  '  FILE에는 이름, 연락처, 계정 번호를 한 줄에 하나씩. 명령에 바로 적으면 셸의 기록에 남으니 파일로 받는다(-는 표준 입력).\n' +
  '  One name, contact or account number a line in FILE (- for standard input): a command line would keep them itself.\n' +
  '  --also: 더 살필 파일이나 폴더(기록 파일 등) / more files or folders, as those of logs'

/** `./madang privacy find-left FILE`: searches all stores for what is left of a person; 1 when something is. */
export async function privacy(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { also: { type: 'string', multiple: true } },
  })
  const [word, file] = positionals
  if (word !== 'find-left' || file === undefined) return say(usage)
  const text = await readFile(file === '-' ? '/dev/stdin' : callersPath(file), 'utf8').catch(() => null)
  const marks = text === null ? [] : readMarks(text)
  if (marks.length === 0) return say(`${file}에서 읽은 표시가 없습니다. / No marks could be read.\n${usage}`)
  const settings = readSettings(process.env)
  return withDatabase(async (db) => {
    if (!settings.ok) return 1
    const places = [settings.value.dataFolder, ...(values.also ?? []).map(callersPath)]
    const left = await findLeft({ db, places, backups: settings.value.backups }, marks, new Date())
    for (const line of leftLines(left)) console.log(line)
    return isLeft(left) ? 1 : 0
  })
}

function say(sentence: string): number {
  console.error(sentence)
  return 2
}
