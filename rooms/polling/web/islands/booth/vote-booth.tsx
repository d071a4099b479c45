import { useEffect, useMemo, useState } from 'preact/hooks'
import { fromBase64url } from '#kit/bytes.ts'
import { purePrimitives } from '#rooms/voting/core/protocol/pure-primitives.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'
import { makeBallot } from '#rooms/voting/core/protocol/voter.ts'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import { ballotOf, contestsOf } from '../../../core/booth/choosing.ts'
import { inAppBrowser } from '../../../core/booth/in-app-browser.ts'
import { seedOf } from '../../../core/booth/recovery-code.ts'
import { tokenPrefixOf } from '../../../core/booth/token-prefix.ts'
import { stepOf, type VoterRecord, withMarks, withProof, withSending } from '../../../core/booth/voter-record.ts'
import { boothWords } from '../../../core/messages-booth.ts'
import { ChooseStep } from './choose-step.tsx'
import { CodeStep, RecoverStep } from './code-step.tsx'
import { DoneStep } from './done-step.tsx'
import { takeReturned } from './identity-ways.tsx'
import { IssueStep } from './issue-step.tsx'
import { ProveStep } from './prove-step.tsx'
import { ReviewStep } from './review-step.tsx'
import { type BoothProps, electionOf } from './seen-election.ts'
import { SendStep } from './send-step.tsx'
import { StartStep } from './start-step.tsx'
import { useVoter } from './use-voter.ts'

/** The booth: from what this vote is to the receipt, one step at a time. Where a voter stands follows from what is kept. */
export function VoteBooth({ vote }: BoothProps) {
  const t = boothWords(usePage().lang)
  const election = useMemo(() => electionOf(vote), [vote])
  const voter = useVoter(vote.eh ?? '')
  const [isRecovering, setRecovering] = useState(false)
  const [isNoted, setNoted] = useState(false)
  const [isFirst, setFirst] = useState(true)
  const [hasForgotten, setForgotten] = useState(false)
  const [returned] = useState(takeReturned)
  const step = stepOf(voter.record)
  useEffect(() => {
    if (voter.isReady) setFirst(false)
  }, [voter.isReady])
  if (election === null) return <Notice kind="error" title={t.manifestBroken} />
  if (!voter.isReady) return <p role="status">{t.loading}</p>
  const { record, keep, note } = voter
  if (record === null) {
    const begin = (code: string | null): void => {
      setRecovering(false)
      setForgotten(false)
      setNoted(code !== null)
      void voter.begin(code)
    }
    return isRecovering ? (
      <RecoverStep onCode={begin} onBack={() => setRecovering(false)} />
    ) : (
      <StartStep
        vote={vote}
        isLasting={voter.isLasting}
        isFirst={isFirst}
        hasForgotten={hasForgotten}
        onBegin={() => begin(null)}
        onRecover={() => setRecovering(true)}
      />
    )
  }
  const mayBeLost = !voter.isLasting || inAppBrowser(navigator.userAgent, '') !== null
  if (mayBeLost && !isNoted && record.cast === null) {
    return <CodeStep code={record.code} onNoted={() => setNoted(true)} />
  }
  if (step === 'prove') {
    return (
      <ProveStep
        vote={vote}
        returned={returned}
        onProved={(proof, style) => void keep(withProof(record, proof, style))}
      />
    )
  }
  if (step === 'issue') return <IssueStep vote={vote} election={election} record={record} keep={keep} />
  if (step === 'send' && record.sending !== null) {
    return <SendStep vote={vote} election={election} record={record} sending={record.sending} keep={keep} />
  }
  if (step === 'done') {
    const forget = (): void => {
      setForgotten(true)
      void voter.forget()
    }
    return <DoneStep vote={vote} election={election} voter={voter} record={record} onForget={forget} />
  }
  return <Choosing vote={vote} election={election} record={record} keep={keep} note={note} />
}

interface ChoosingProps extends BoothProps {
  readonly election: Election
  readonly record: VoterRecord
  readonly keep: (record: VoterRecord) => Promise<void>
  readonly note: (record: VoterRecord) => void
}

/** Contest after contest, then all of it once more; sealed at the end. */
function Choosing({ vote, election, record, keep, note }: ChoosingProps) {
  const { manifest } = election
  const [at, setAt] = useState(0)
  const seed = useMemo(() => seedOf(record.code), [record.code])
  const style = manifest.styles.find(({ id }) => id === record.style)
  if (style === undefined || record.token === null) throw new RangeError(`no style ${record.style}`)
  const contests = contestsOf(manifest, style)
  const contest = contests[at]
  if (contest !== undefined) {
    return (
      <ChooseStep
        key={contest.id}
        manifest={manifest}
        style={style}
        contest={contest}
        choice={record.marks[contest.id] ?? []}
        sheets={vote.sheets}
        seed={seed}
        isLast={at === contests.length - 1}
        onChoice={(choice) => note(withMarks(record, { ...record.marks, [contest.id]: choice }))}
        onNext={() => setAt(at + 1)}
        onBack={at === 0 ? null : () => setAt(at - 1)}
      />
    )
  }
  const token = fromBase64url(record.token)
  const cast = (): void => {
    const prefix = tokenPrefixOf(election, style.id, seed)
    const n = record.lastN + 1
    const choices = ballotOf(manifest, style, record.marks)
    const line = makeBallot(election, purePrimitives, { seed, style: style.id, prefix, token }, choices, n)
    void keep(withSending(record, { n, line }))
  }
  return <ReviewStep contests={contests} marks={record.marks} onChange={setAt} onCast={cast} />
}
