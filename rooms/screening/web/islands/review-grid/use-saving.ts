import { useEffect, useRef, useState } from 'preact/hooks'
import { usePage } from '#ui/page-context.ts'
import type { FillRefusal } from '../../../core/department-review.ts'
import { explain } from '../../../core/messages.ts'
import {
  changedRows,
  type GridAction,
  type GridState,
  readyRows,
  type SentRow,
  unreadCells,
} from '../../../core/review-grid.ts'

/** How saving stands; `refused` with the server's own sentence. */
export type Saving =
  | { readonly state: 'saved' | 'saving' | 'offline' | 'signed-out' }
  | { readonly state: 'refused'; readonly sentence: string }

const quietMs = 500
const retryMs = 5000

interface Filled {
  readonly saved: readonly { readonly itemId: string; readonly version: number }[]
  readonly refused: readonly { readonly itemId: string; readonly refusal: FillRefusal }[]
}
interface Problem {
  readonly title: string
  readonly refusal: { readonly kind: string; readonly refused?: Filled['refused'] }
}

/** Saves what has changed a moment after it did, and hands in, when asked, all that misses nothing. */
export function useSaving(roundId: string, state: GridState, dispatch: (action: GridAction) => void) {
  const { district, lang } = usePage()
  const [hindrance, setHindrance] = useState<Saving | null>(null)
  const [sending, setSending] = useState(false)
  const now = useRef(state)
  now.current = state
  const line = useRef<Promise<void>>(Promise.resolve())

  async function send(sent: readonly SentRow[], submit: boolean): Promise<void> {
    if (sent.length === 0) return
    const rows = sent.map(({ content, ...row }) => ({ ...row, ...content }))
    const answer = await fetch(`/${district.id}/api/screening/fill-reviews`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ roundId, submit, rows }),
    })
    const told = (await answer.json()) as Filled | Problem
    const filled =
      'saved' in told ? told : told.refusal.refused === undefined ? null : { saved: [], refused: told.refusal.refused }
    if (filled !== null) {
      const refused = filled.refused.map(({ itemId, refusal }) => ({ itemId, sentence: explain(refusal, lang) ?? '' }))
      dispatch({ do: 'take-reply', sent, submit, reply: { saved: filled.saved, refused } })
      setHindrance(null)
    } else if ('refusal' in told) {
      const { kind } = told.refusal
      const isOut = kind === 'not-permitted' || kind === 'form-too-old'
      setHindrance(isOut ? { state: 'signed-out' } : { state: 'refused', sentence: told.title })
    }
  }

  /** One request after the other, each with what stands when its turn comes. */
  function inLine(rowsOf: (state: GridState) => readonly SentRow[], submit: boolean): void {
    line.current = line.current
      .then(async () => {
        setSending(true)
        await send(rowsOf(now.current).slice(0, 500), submit)
      })
      .catch(() => setHindrance({ state: 'offline' }))
      .finally(() => setSending(false))
  }

  const waiting = changedRows(state).some(({ itemId }) => isUntold(state, itemId))
  useEffect(() => {
    if (!waiting) return
    const save = () => inLine((state) => changedRows(state).filter(({ itemId }) => isUntold(state, itemId)), false)
    const soon = setTimeout(save, quietMs)
    const again = setInterval(save, retryMs)
    return () => {
      clearTimeout(soon)
      clearInterval(again)
    }
  }, [state.rows, waiting])

  const wouldBeLost = waiting || state.draft !== null || unreadCells(state.rows) > 0
  useEffect(() => {
    if (!wouldBeLost) return
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', hold)
    return () => removeEventListener('beforeunload', hold)
  }, [wouldBeLost])

  const saving: Saving = hindrance ?? { state: waiting || sending ? 'saving' : 'saved' }
  return { saving, submit: () => inLine(readyRows, true) }
}

/** What the server has refused is not sent again before it is changed. */
const isUntold = ({ rows }: GridState, itemId: string): boolean =>
  rows.find((row) => row.itemId === itemId)?.refusal === null
