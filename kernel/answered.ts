import type { Result } from '#kit/result.ts'

/** What a room above answered. Everybody may ask what is asked so, so that a refusal is a mistake in the program. */
export function answered<Value>(answer: Result<Value, { readonly kind: string }>): Value {
  if (!answer.ok) throw new Error(`A room above refused what it answers to everybody: ${answer.refusal.kind}.`)
  return answer.value
}
