import { useState } from 'preact/hooks'
import { purePrimitives } from '#rooms/voting/core/protocol/pure-primitives.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'
import { textOf } from '#rooms/voting/core/protocol/stored-text.ts'
import { TextArea } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import type { SeenVote } from '../../../contract.ts'
import { type BroughtHead, headsIn, type WhichLog } from '../../../core/booth/examine-head.ts'
import { checkWords } from '../../../core/messages-check.ts'
import { readBox, readIssuance } from './ask-part.ts'
import { BoothForm } from './booth-form.tsx'
import { continues } from './continues.ts'

/** What came of a head that somebody brought: the log goes on from it, or does not, or could not be asked. */
export type HeadOutcome = 'good' | 'bad' | 'not-signed' | 'unreached'

interface Examined {
  readonly head: BroughtHead
  readonly outcome: HeadOutcome
  /** How many entries the log has now; null where it could not be asked. */
  readonly now: number | null
}

interface CheckHeadsProps {
  readonly vote: SeenVote
  readonly election: Election
}

/** Compares heads that were kept on paper, by mail or as a photograph with the logs as they stand now. */
export function CheckHeads({ vote, election }: CheckHeadsProps) {
  const t = checkWords(usePage().lang).heads
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [examined, setExamined] = useState<readonly Examined[]>([])
  const [isWorking, setWorking] = useState(false)
  const take = async (text: string): Promise<void> => {
    const heads = headsIn(election, purePrimitives, text)
    setErrors(heads.length === 0 ? { heads: t.wrong } : {})
    setWorking(true)
    setExamined(await Promise.all(heads.map((head) => examine(vote, election, head))))
    setWorking(false)
  }
  return (
    <More summary={t.summary} open={examined.length > 0 || errors['heads'] !== undefined}>
      <p>{t.text}</p>
      <BoothForm
        errors={errors}
        labels={{ heads: t.label }}
        submit={t.go}
        isWorking={isWorking}
        onSubmit={({ heads = '' }) => void take(heads)}
      >
        <TextArea name="heads" label={t.label} hint={t.hint} error={errors['heads']} rows={6} />
      </BoothForm>
      <div role="status">
        {examined.map(({ head, outcome, now }) => (
          <Notice
            key={`${head.log} ${head.size}`}
            kind={outcome === 'good' ? 'success' : outcome === 'unreached' ? 'warning' : 'error'}
            title={t.outcomes[outcome](t.logs[head.log], head.size, now ?? 0)}
            level={3}
          >
            {(outcome === 'bad' || outcome === 'not-signed') && <p>{t.keep}</p>}
          </Notice>
        ))}
      </div>
    </More>
  )
}

async function examine(vote: SeenVote, election: Election, head: BroughtHead): Promise<Examined> {
  if (!head.isSigned) return { head, outcome: 'not-signed', now: null }
  const read = readerOf(vote, head.log)
  const answer = await read('checkpoint')
  const text = answer.ok ? (textOf(answer.value) ?? '') : ''
  const now = headsIn(election, purePrimitives, text).find(({ log, isSigned }) => log === head.log && isSigned)
  if (!answer.ok) return { head, outcome: 'unreached', now: null }
  // What the log itself shows as its head must be signed as well.
  if (now === undefined) return { head, outcome: 'bad', now: null }
  return { head, outcome: await continues(read, head, now), now: now.size }
}

const readerOf =
  ({ parts, eh }: SeenVote, log: WhichLog) =>
  (path: string) => {
    const place = { ...parts, eh: eh ?? '' }
    return log === 'ballots' ? readBox(place, path) : readIssuance(place, path)
  }
