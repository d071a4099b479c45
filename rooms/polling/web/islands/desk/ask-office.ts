import type { CommandContract, GivenTo, ReplyOf } from '#kit/contract.ts'

/** What came of a command that the office was asked for: its reply, or the sentence why not. */
export type Answered<Reply> =
  | { readonly ok: true; readonly reply: Reply }
  | { readonly ok: false; readonly sentence: string | null }

/** Asks the office for a command whose reply is shown here alone; without a sentence, it could not be reached. */
export async function askOffice<C extends CommandContract>(
  district: string,
  contract: C,
  input: GivenTo<C>,
): Promise<Answered<ReplyOf<C>>> {
  try {
    const answer = await fetch(`/${district}/api/${contract.name.replace('.', '/')}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
    })
    const body = (await answer.json()) as { readonly title?: string }
    const parsed = contract.reply.safeParse(body)
    if (answer.ok && parsed.success) return { ok: true, reply: parsed.data as ReplyOf<C> }
    return { ok: false, sentence: body.title ?? null }
  } catch {
    return { ok: false, sentence: null }
  }
}
