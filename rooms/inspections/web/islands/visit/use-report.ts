import { useEffect, useRef, useState } from 'preact/hooks'
import { type KeptReport, openReports, type ReportStore } from './kept-reports.ts'
import { type Sent, sendReport } from './send-report.ts'

const againAfterMs = 5000

/** How a report stands on the device, and what can be done with it. */
export interface ReportInUse {
  /** Null until what was kept is read. */
  readonly report: KeptReport | null
  /** Whether the browser keeps anything. */
  readonly keeps: boolean
  readonly sending: Sent['kind'] | 'sending' | null
  readonly sentence: string | null
  readonly change: (change: (report: KeptReport) => KeptReport) => void
  readonly tryNow: () => void
}

/**
 * Keeps the report of a visit on the device with every change, and sends what is ready, of this visit and of others, until
 * the server has answered for it.
 */
export function useReport(empty: KeptReport): ReportInUse {
  const { visitId } = empty
  const [report, setReport] = useState<KeptReport | null>(null)
  const [store, setStore] = useState<ReportStore | null | 'none'>(null)
  const [state, setState] = useState<Pick<ReportInUse, 'sending' | 'sentence'>>({ sending: null, sentence: null })
  const [round, setRound] = useState(0)
  const latest = useRef<KeptReport>(empty)
  const busy = useRef(false)

  const show = (next: KeptReport): void => {
    latest.current = next
    setReport(next)
  }
  const change = (make: (before: KeptReport) => KeptReport): void => {
    show(make(latest.current))
    if (store !== null && store !== 'none') void store.put(latest.current)
    if (latest.current.ready) setRound((before) => before + 1)
  }

  useEffect(() => {
    const begin = async (): Promise<void> => {
      try {
        const opened = await openReports()
        show((await opened.get(visitId)) ?? empty)
        setStore(opened)
      } catch {
        show(empty)
        setStore('none')
      }
      setRound((before) => before + 1)
    }
    void begin()
  }, [visitId])

  useEffect(() => {
    if (store === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const again = (): void => setRound((before) => before + 1)
    const keep = async (next: KeptReport): Promise<void> => {
      const own = next.visitId === visitId
      if (own) show({ ...latest.current, photos: next.photos })
      if (store !== 'none') await store.put(own ? latest.current : next)
    }
    const stop = async (): Promise<void> => {
      show({ ...latest.current, ready: false })
      if (store !== 'none') await store.put(latest.current)
    }
    const sendOne = async (next: KeptReport): Promise<void> => {
      const own = next.visitId === visitId
      if (own) setState({ sending: 'sending', sentence: null })
      const sent = await sendReport(next, keep)
      if (sent.kind === 'taken' && store !== 'none') await store.remove(next.visitId)
      if (sent.kind === 'refused' && own) await stop()
      if (own) setState({ sending: sent.kind, sentence: sent.kind === 'refused' ? sent.sentence : null })
      if (own && sent.kind === 'taken') latest.current = { ...latest.current, ready: false }
    }
    const sendAll = async (): Promise<void> => {
      if (busy.current) return
      busy.current = true
      try {
        const waiting = store === 'none' ? [latest.current].filter(({ ready }) => ready) : await store.waiting()
        for (const next of waiting) await sendOne(next)
        if (latest.current.ready) timer = setTimeout(again, againAfterMs)
      } finally {
        busy.current = false
      }
    }
    void sendAll()
    addEventListener('online', again)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', again)
    }
  }, [store, round])

  return { report, keeps: store !== 'none', ...state, change, tryNow: () => setRound((before) => before + 1) }
}
