import { parseArgs } from 'node:util'
import { ok, type Result, refuse } from '#kit/result.ts'
import { CountingRule, countingRule, type RuleName, ruleNames } from '#rooms/voting/core/tally/counting-rule.ts'

/** What `./madang count` was asked: which file, by which rule, and how to show it. */
export interface CountAsked {
  readonly file: string
  readonly rule: CountingRule
  readonly json: boolean
  readonly explain: boolean
}

/** A slip of the caller: the option, and what it may be. */
export interface CountSlip {
  readonly kind: 'count-usage'
  readonly sentence: string
}
const slip = (ko: string, en: string) => refuse<CountSlip>({ kind: 'count-usage', sentence: `${ko} / ${en}` })

const text = { type: 'string' } as const
const options = {
  rule: text,
  completion: text,
  'add1-stop': text,
  start: text,
  increment: text,
  ordinal: text,
  'phragmen-stop': text,
  misfit: text,
  comparison: text,
  ties: text,
  threshold: text,
  winners: text,
  limit: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
} as const

/** The fields of a rule that are words of their own, by the option that sets each. */
const choices = {
  completion: 'completion',
  'add1-stop': 'add1Stop',
  start: 'start',
  ordinal: 'ordinal',
  'phragmen-stop': 'phragmenStop',
  misfit: 'misfit',
  comparison: 'comparison',
} as const
const numbers = { increment: 'increment', threshold: 'minimumVotes', winners: 'winners' } as const

const tiesOf = (word: string) =>
  word.startsWith('seed:') ? { by: 'seed', seed: word.slice('seed:'.length) } : { by: word }

/** `50000000:a,b,c`: what these may cost together, in whole currency units. */
function limitOf(word: string) {
  const [most = '', ids = ''] = word.split(/:(.*)/s)
  return { most: /^\d+$/.test(most) ? Number(most) : most, of: ids.split(',').filter((id) => id !== '') }
}

const isRule = (word: string): word is RuleName => ruleNames.some((name) => name === word)

/** Reads the words after `./madang count`: the file, and the rule with its options. Refuses what is no such option. */
export function readCountOptions(args: readonly string[]): Result<CountAsked, CountSlip> {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    return slip('모르는 선택지가 있습니다.', error instanceof Error ? error.message : String(error))
  }
  const { values, positionals } = parsed
  const [file] = positionals
  if (file === undefined || positionals.length > 1) return slip('파일 하나를 적어 주세요.', 'Please name one file.')
  const { rule } = values
  if (rule === undefined || !isRule(rule))
    return slip(`--rule에 규칙을 적어 주세요: ${ruleNames.join(', ')}`, 'Please name one of these rules.')
  const given: Record<string, unknown> = { ...countingRule(rule) }
  for (const [option, field] of Object.entries(choices))
    given[field] = values[option as keyof typeof choices] ?? given[field]
  for (const [option, field] of Object.entries(numbers)) {
    const value = values[option as keyof typeof numbers]
    if (value !== undefined) given[field] = /^\d+$/.test(value) ? Number(value) : value
  }
  if (values.limit !== undefined) given['limits'] = values.limit.map(limitOf)
  if (values.ties !== undefined) given['ties'] = tiesOf(values.ties)
  const checked = CountingRule.safeParse(given)
  if (checked.success)
    return ok({ file, rule: checked.data, json: values.json === true, explain: values.explain === true })
  const field = String(checked.error.issues[0]?.path[0])
  const option = Object.entries({ ...choices, ...numbers, ties: 'ties', limit: 'limits' }).find(
    ([, name]) => name === field,
  )?.[0]
  return slip(`--${option}의 값을 확인해 주세요.`, `This is no value of --${option}.`)
}

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true })
