import type { Contest } from './contest.ts'
import { encodedLength } from './contest.ts'
import { joinBytes } from './join-bytes.ts'
import { type Manifest, maximumFor, type Style } from './manifest.ts'

/** What is chosen in one contest: option ids, or pairs of an option id and a number (docs/pbvote-1.md, section 3). */
export type Choice = readonly string[] | readonly (readonly [string, number])[]
/** A whole ballot: one choice for each contest of the manifest, in its order. */
export type Choices = readonly Choice[]

/** Why an opened ballot does not count. */
export type Invalid =
  | 'seal'
  | 'version'
  | 'style'
  | 'unused'
  | 'rank'
  | 'few'
  | 'many'
  | 'points'
  | 'score'
  | 'cost'
  | 'padding'

const version = 1

/** The plain ballot of choices: always `pt_len` bytes. Choices are written as they are; whether they are allowed is asked of what is opened. */
export function encodeChoices({ contests, pt_len }: Manifest, choices: Choices): Uint8Array {
  const parts = contests.map((contest, at) => encodeChoice(contest, choices[at] ?? []))
  const plain = new Uint8Array(pt_len)
  plain.set(joinBytes(Uint8Array.of(version), ...parts))
  return plain
}

function encodeChoice(contest: Contest, choice: Choice): Uint8Array {
  const bytes = new Uint8Array(encodedLength(contest))
  const numberOf = (id: string): number => {
    const at = contest.options.findIndex((option) => option.id === id)
    if (at < 0) throw new RangeError(`${id} is no option of ${contest.id}`)
    return at
  }
  choice.forEach((entry, place) => {
    const [id, n] = typeof entry === 'string' ? [entry, 0] : entry
    const at = numberOf(id)
    if (contest.kind === 'approve') bytes[at >> 3] = (bytes[at >> 3] as number) | (0x80 >> (at & 7))
    else if (contest.kind === 'rank') bytes[place] = at + 1
    else bytes.set([n >> 8, n & 0xff], 2 * at)
  })
  return bytes
}

/** The choices of a plain ballot by the rules of its style (null: a paper ballot), or the first reason why it is invalid. */
export function readChoices(manifest: Manifest, style: Style | null, plain: Uint8Array): Choices | Invalid {
  if (plain.length !== manifest.pt_len) return 'seal'
  if (plain[0] !== version) return 'version'
  const choices: Choice[] = []
  let at = 1
  for (const contest of manifest.contests) {
    const bytes = plain.subarray(at, at + encodedLength(contest))
    at += bytes.length
    const choice = readChoice(contest, style, bytes)
    if (typeof choice === 'string') return choice
    choices.push(choice)
  }
  return plain.subarray(at).some((byte) => byte !== 0) ? 'padding' : choices
}

function readChoice(contest: Contest, style: Style | null, bytes: Uint8Array): Choice | Invalid {
  if (style !== null && !style.contests.includes(contest.id)) return bytes.some((byte) => byte !== 0) ? 'style' : []
  const choice = decoders[contest.kind](contest, bytes)
  if (typeof choice === 'string') return choice
  if (choice.length < contest.min) return 'few'
  if (choice.length > maximumFor(contest, style)) return 'many'
  return faultOfNumbers(contest, choice) ?? faultOfCost(contest, choice) ?? choice
}

const optionAt = ({ options }: Contest, at: number): string => options[at]?.id ?? ''

const approved = (contest: Contest, bytes: Uint8Array): Choice | Invalid => {
  const marked = Array.from({ length: 8 * bytes.length }, (_, at) => ((bytes[at >> 3] as number) << (at & 7)) & 0x80)
  if (marked.slice(contest.options.length).some((bit) => bit !== 0)) return 'unused'
  return contest.options.filter((_, at) => marked[at] !== 0).map(({ id }) => id)
}

const ranked = (contest: Contest, bytes: Uint8Array): Choice | Invalid => {
  const numbers = [...bytes]
  const named = numbers.filter((number) => number !== 0)
  const isSound =
    named.every((number) => number <= contest.options.length) &&
    new Set(named).size === named.length &&
    numbers.slice(named.length).every((number) => number === 0)
  return isSound ? named.map((number) => optionAt(contest, number - 1)) : 'rank'
}

const numbered = (contest: Contest, bytes: Uint8Array): Choice =>
  contest.options
    .map(({ id }, at) => [id, ((bytes[2 * at] as number) << 8) | (bytes[2 * at + 1] as number)] as const)
    .filter(([, n]) => n > 0)

const decoders: Readonly<Record<Contest['kind'], (contest: Contest, bytes: Uint8Array) => Choice | Invalid>> = {
  approve: approved,
  rank: ranked,
  points: numbered,
  score: numbered,
}

const numbersOf = (choice: Choice): readonly number[] =>
  choice.flatMap((entry) => (typeof entry === 'string' ? [] : [entry[1]]))

function faultOfNumbers({ points, highest }: Contest, choice: Choice): Invalid | null {
  const numbers = numbersOf(choice)
  if (points !== undefined && numbers.reduce((sum, n) => sum + n, 0) > points) return 'points'
  return highest !== undefined && numbers.some((n) => n > highest) ? 'score' : null
}

function faultOfCost({ cost_limit, options }: Contest, choice: Choice): Invalid | null {
  if (cost_limit === undefined) return null
  const named = new Set(choice.map((entry) => (typeof entry === 'string' ? entry : entry[0])))
  const cost = options.reduce((sum, option) => sum + (named.has(option.id) ? (option.cost ?? 0) : 0), 0)
  return cost > cost_limit ? 'cost' : null
}
