import { useEffect, useState } from 'preact/hooks'
import { purePrimitives } from '#rooms/voting/core/protocol/pure-primitives.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import type { SeenVote } from '../../../contract.ts'
import { readPromiseFor } from '../../../core/booth/read-promise.ts'
import { type Sending, type VoterRecord, withCast, withRefusal } from '../../../core/booth/voter-record.ts'
import { waitBefore } from '../../../core/booth/wait-before.ts'
import { boothWords } from '../../../core/messages-booth.ts'
import { type BoxRefused, sendBallot } from './ask-part.ts'
import { BoothStep } from './booth-step.tsx'
import { explainBoxRefused } from './explain-refusal.ts'

interface SendStepProps {
  readonly vote: SeenVote
  readonly election: Election
  readonly record: VoterRecord
  readonly sending: Sending
  readonly keep: (record: VoterRecord) => Promise<void>
}

/** Sends the sealed line until the box has taken it: the same line every time, so that it counts once. */
export function SendStep({ vote, election, record, sending, keep }: SendStepProps) {
  const { lang } = usePage()
  const help = boothWords(lang)
  const t = help.send
  const [attempt, setAttempt] = useState(0)
  const [waiting, setWaiting] = useState<{ readonly seconds: number; readonly isStrange: boolean } | null>(null)
  const [refused, setRefused] = useState<BoxRefused | null>(null)
  useEffect(() => {
    if (refused !== null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isLeft = false
    const again = (): void => {
      clearTimeout(timer)
      if (!isLeft) setAttempt(attempt + 1)
    }
    const send = async (): Promise<void> => {
      const sent = await sendBallot({ ...vote.parts, eh: record.eh }, sending.line)
      if (isLeft) return
      if (sent.ok && readPromiseFor(election.manifest, purePrimitives, sent.value, sending.line) !== null) {
        return keep(withCast(record, sending, sent.value))
      }
      if (!sent.ok && !['unreached', 'too-many'].includes(sent.refusal.kind)) return setRefused(sent.refusal)
      const wait = waitBefore(attempt, Math.random())
      setWaiting({ seconds: Math.ceil(wait / 1000), isStrange: sent.ok })
      timer = setTimeout(again, wait)
    }
    void send()
    addEventListener('online', again)
    return () => {
      isLeft = true
      clearTimeout(timer)
      removeEventListener('online', again)
    }
  }, [attempt, refused])
  if (refused !== null) {
    const isElsewhere = refused.kind === 'sequence' || refused.kind === 'already-voted'
    const lastN = refused.kind === 'sequence' ? refused.after : 1
    return (
      <BoothStep title={t.refusedTitle} place={[3, 3]}>
        <Notice kind="error" title={explainBoxRefused(lang, refused)} level={3} />
        <p class="booth-actions">
          {isElsewhere ? (
            <button type="button" class="button button-primary" onClick={() => void keep(withRefusal(record, lastN))}>
              {t.next}
            </button>
          ) : (
            <button type="button" class="button" onClick={() => setRefused(null)}>
              {t.now}
            </button>
          )}
        </p>
        <p>
          <strong>{help.help}</strong> {help.helpText}
        </p>
      </BoothStep>
    )
  }
  return (
    <BoothStep title={t.title} place={[3, 3]}>
      <p>{t.text}</p>
      <p role="status">{waiting !== null && (waiting.isStrange ? t.strange : t.again(waiting.seconds))}</p>
      {waiting !== null && (
        <p class="booth-actions">
          <button type="button" class="button" onClick={() => setAttempt(attempt + 1)}>
            {t.now}
          </button>
        </p>
      )}
    </BoothStep>
  )
}
