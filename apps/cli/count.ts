import { readFileSync } from 'node:fs'
import { type CountInWords, describeCount, type ProjectLine } from '#rooms/voting/core/describe-count.ts'
import { explainCount, explainNote, tallyWords } from '#rooms/voting/core/messages-tally.ts'
import { metaOf, type PabulibRead, readPabulib } from '#rooms/voting/core/pabulib/read-pabulib.ts'
import { countElection } from '#rooms/voting/core/tally/count-election.ts'
import { mayCount } from '#rooms/voting/core/tally/may-count.ts'
import { plainOutcome } from '#rooms/voting/core/tally/plain-outcome.ts'
import { callersPath } from './callers-path.ts'
import { type CountAsked, readCountOptions } from './count-options.ts'

const malformed = 2
const wrongUsage = 3
const usage = '적는 법 / Usage: ./madang count FILE.pb --rule RULE [--completion ...] [--ties ...] [--json] [--explain]'

/** The file's text; the sentence why not when it cannot be opened or is not UTF-8. */
function textOf(file: string): { readonly text: string } | { readonly sentence: string } {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(callersPath(file))
  } catch {
    return { sentence: '파일을 열 수 없습니다. / The file cannot be opened.' }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { sentence: '글자를 읽을 수 없습니다. UTF-8로 저장해 주세요. / This is not UTF-8.' }
  }
}

/** How many cells of a terminal a text takes: Hangul, Hanja and full-width signs take two. */
const cellsOf = (text: string): number =>
  [...text].reduce(
    (sum, character) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/.test(character) ? 2 : 1),
    0,
  )

function tableOf(lines: readonly ProjectLine[]): string {
  const { columns } = tallyWords('ko')
  const keys = Object.keys(columns) as (keyof ProjectLine)[]
  const toTheRight: readonly (keyof ProjectLine)[] = ['place', 'cost', 'strength']
  const rows = [columns, ...lines]
  const widths = new Map(keys.map((key) => [key, Math.max(...rows.map((row) => cellsOf(row[key])))]))
  return rows
    .map((row) =>
      keys
        .map((key) => {
          const space = ' '.repeat((widths.get(key) as number) - cellsOf(row[key]))
          return toTheRight.includes(key) ? space + row[key] : row[key] + space
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function printed({ summary, winners, others, ties }: CountInWords, explain: boolean): string {
  const table = winners.length > 0 ? [tableOf(winners)] : []
  const lost = explain && others.length > 0 ? [tallyWords('ko').lostTitle, tableOf(others)] : []
  return [summary.join('\n'), ...table, ...(ties.length > 0 ? [ties.join('\n')] : []), ...lost].join('\n\n')
}

/** The whole count as one text: a table for people, or JSON with exact numbers. */
function reportOf({ file, rule, json, explain }: CountAsked, { tables, election }: PabulibRead): string {
  const outcome = countElection(election, rule)
  if (json) {
    const { rounds, ...rest } = plainOutcome(outcome, election.decimals)
    return JSON.stringify({ file, rule, ...rest, ...(explain ? { rounds } : {}) }, null, 2)
  }
  const nameAt = tables.projects.columns.indexOf('name')
  const names = new Map(
    tables.projects.rows.map(({ cells }) => [cells[0]?.trim(), cells[nameAt]?.replace(/\s+/g, ' ')]),
  )
  const currency = metaOf(tables, 'currency').value
  const unit = currency === 'KRW' ? '원' : currency === '' ? '' : ` ${currency}`
  const told = { election, rule, outcome, nameOf: (id: string) => names.get(id) ?? id, unit }
  return printed(describeCount(told, 'ko'), explain)
}

/**
 * `./madang count FILE.pb --rule RULE`: counts a Pabulib file by any rule, without a database. Ends with 2 when the file
 * cannot be read or counted, with 3 when the words are wrong.
 */
export async function count(args: readonly string[]): Promise<number> {
  const asked = readCountOptions(args)
  if (!asked.ok) {
    console.error(`${asked.refusal.sentence}\n${usage}`)
    return wrongUsage
  }
  const { file, rule } = asked.value
  const refused = (sentence: string, code: number): number => {
    console.error(`${file}: ${sentence}`)
    return code
  }
  const opened = textOf(file)
  if ('sentence' in opened) return refused(opened.sentence, malformed)
  const read = readPabulib(opened.text)
  if (!read.ok) return refused(`${explainCount(read.refusal, 'ko')} / ${explainCount(read.refusal, 'en')}`, malformed)
  const unfit = mayCount(read.value.election, rule)
  if (unfit !== null) return refused(`${explainCount(unfit, 'ko')} / ${explainCount(unfit, 'en')}`, wrongUsage)
  for (const note of read.value.notes) console.error(`${file}: ${explainNote(note, 'ko')}`)
  const text = reportOf(asked.value, read.value)
  // Written whole before the process ends: a pipe takes it in parts.
  await new Promise<void>((written) => process.stdout.write(`${text}\n`, () => written()))
  return 0
}
