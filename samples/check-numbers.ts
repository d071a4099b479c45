import type { Ask } from '#kernel/handler.ts'
import { canonicalJson } from '#kit/bytes.ts'
import type { QueryContract } from '#kit/contract.ts'
import { publishedNumbers } from './geumcheon/published-numbers.ts'
import type { PublishedNumber } from './published-number.ts'

/** Right: the paper states what is computed. Paper-wrong: it does not, as we know. Moved: something else is computed. */
export type Verdict = 'right' | 'paper-wrong' | 'moved'

export interface CheckedNumber {
  readonly id: string
  readonly ko: string
  readonly stated: string
  readonly computed: string
  readonly verdict: Verdict
}

export interface CheckedNumbers {
  readonly rows: readonly CheckedNumber[]
  readonly ok: boolean
}

/** Computes every published number and compares it with the stated one; not ok when a computed value has moved. */
export async function checkNumbers(
  ask: Ask,
  numbers: readonly PublishedNumber[] = publishedNumbers,
): Promise<CheckedNumbers> {
  const remembering = rememberAnswers(ask)
  const rows: CheckedNumber[] = []
  for (const { id, ko, stated, expected = stated, compute } of numbers) {
    const computed = (await compute(remembering)) ?? '-'
    const verdict = computed !== expected ? 'moved' : computed === stated ? 'right' : 'paper-wrong'
    rows.push({ id, ko, stated, computed, verdict })
  }
  return { rows, ok: rows.every((row) => row.verdict !== 'moved') }
}

/** Many numbers stand in one answer: each question is asked once. */
function rememberAnswers(ask: Ask): Ask {
  const answers = new Map<string, Promise<unknown>>()
  return (async (contract: QueryContract, input: unknown) => {
    const question = `${contract.name} ${canonicalJson(input)}`
    const answer = answers.get(question) ?? ask(contract, input)
    answers.set(question, answer)
    return answer
  }) as Ask
}
