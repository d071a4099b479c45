import { useEffect, useRef, useState } from 'preact/hooks'
import { usePage } from '#ui/page-context.ts'
import { gridLineOf } from '../../../core/grid/grid-line.ts'
import { type GridEdit, pendingEdits, type SaveReply } from '../../../core/grid/grid-save.ts'
import type { GridState } from '../../../core/grid/grid-state.ts'
import type { GridAction } from '../../../core/grid/reduce-grid.ts'

/** What keeps rows from being saved: `refused` with the server's own sentence. */
type Hindrance = { readonly state: 'offline' | 'signed-out' } | { readonly state: 'refused'; readonly sentence: string }

/** How saving stands. */
export type Saving = { readonly state: 'saved' | 'saving' } | Hindrance

const quietMs = 500
const followMs = 3000
const retryMs = 5000

type Dispatch = (action: GridAction) => void
type SeenLine = Parameters<typeof gridLineOf>[0] & { readonly id: string }
interface Problem {
  readonly title: string
  readonly refusal: { readonly kind: string; readonly refused?: SaveReply['refused'] }
}

/** Sends what has changed a moment after it did, and looks every three seconds what others have written. */
export function useSaving(projectId: string, state: GridState, dispatch: Dispatch): Saving {
  const { district } = usePage()
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  const [sending, setSending] = useState(false)
  const now = useRef(state)
  now.current = state
  const busy = useRef(false)
  const api = `/${district.id}/api/budget`

  async function send(edits: readonly GridEdit[]): Promise<void> {
    const answer = await fetch(`${api}/edit-lines`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ projectId, edits }),
    })
    if (answer.ok) {
      dispatch({ do: 'take-reply', sent: edits, reply: (await answer.json()) as SaveReply })
      setHindrance(null)
      return
    }
    const { title, refusal } = (await answer.json()) as Problem
    if (refusal.kind === 'no-line-saved') {
      dispatch({ do: 'take-reply', sent: edits, reply: { saved: [], lines: [], refused: refusal.refused ?? [] } })
      setHindrance(null)
    } else if (refusal.kind === 'not-permitted' || refusal.kind === 'form-too-old')
      setHindrance({ state: 'signed-out' })
    else setHindrance({ state: 'refused', sentence: title })
  }

  async function follow(): Promise<void> {
    const query = new URLSearchParams({ projectId, version: `${now.current.version}` })
    const answer = await fetch(`${api}/see-lines-since?${query}`)
    if (!answer.ok) return
    const { version, lines } = (await answer.json()) as { version: number; lines: readonly SeenLine[] | null }
    if (lines === null) return
    dispatch({ do: 'take-theirs', version, lines: lines.map((line) => ({ id: line.id, line: gridLineOf(line) })) })
  }

  /** One request at a time, so that what comes back is never older than what was sent. */
  async function oneByOne(work: () => Promise<void>): Promise<void> {
    if (busy.current) return
    busy.current = true
    try {
      await work()
    } catch {
      setHindrance({ state: 'offline' })
    } finally {
      busy.current = false
    }
  }

  const waiting = pendingEdits(state).length > 0
  useEffect(() => {
    if (!waiting) return
    const save = () =>
      void oneByOne(async () => {
        const edits = pendingEdits(now.current)
        if (edits.length === 0) return
        setSending(true)
        await send(edits).finally(() => setSending(false))
        await follow()
      })
    const soon = setTimeout(save, quietMs)
    const again = setInterval(save, retryMs)
    return () => {
      clearTimeout(soon)
      clearInterval(again)
    }
  }, [state, waiting])

  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden && pendingEdits(now.current).length === 0) {
        void oneByOne(async () => {
          await follow()
          setHindrance((before) => (before?.state === 'offline' ? null : before))
        })
      }
    }, followMs)
    return () => clearInterval(timer)
  }, [])

  return hindrance ?? { state: waiting || sending ? 'saving' : 'saved' }
}
