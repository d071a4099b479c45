import { useEffect, useState } from 'preact/hooks'
import { codeLength, writeRecoveryCode } from '../../../core/booth/recovery-code.ts'
import { newRecord, type VoterRecord } from '../../../core/booth/voter-record.ts'
import { openVoterStore, type VoterStore } from './voter-store.ts'

/** The voter who stands in the booth, and how what is kept of them changes: first kept, then shown. */
export interface Voter {
  readonly isReady: boolean
  readonly isLasting: boolean
  readonly record: VoterRecord | null
  readonly keep: (record: VoterRecord) => Promise<void>
  /** What is marked meanwhile is shown at once, and kept behind it. */
  readonly note: (record: VoterRecord) => void
  /** Begins anew: with a code typed off paper, or with a fresh one. */
  readonly begin: (code: string | null) => Promise<void>
  readonly forget: () => Promise<void>
}

const numberOf = (id: string): number => Number(id.slice(id.lastIndexOf('/') + 1))

export function useVoter(eh: string): Voter {
  const [store, setStore] = useState<VoterStore | null>(null)
  const [record, setRecord] = useState<VoterRecord | null>(null)
  const [isLasting, setLasting] = useState(true)
  const [next, setNext] = useState(0)
  useEffect(() => {
    void openVoterStore(eh).then(async (opened) => {
      const kept = await opened.list().catch(() => [])
      const last = kept.toSorted((a, b) => numberOf(a.id) - numberOf(b.id)).at(-1) ?? null
      setRecord(last)
      setNext(last === null ? 0 : numberOf(last.id) + 1)
      setLasting(opened.isLasting)
      setStore(opened)
    })
  }, [eh])
  const keep = async (changed: VoterRecord): Promise<void> => {
    // A disk that is full: the code that was noted still leads back.
    await store?.write(changed).catch(() => setLasting(false))
    setRecord(changed)
  }
  const note = (changed: VoterRecord): void => {
    setRecord(changed)
    void store?.write(changed).catch(() => setLasting(false))
  }
  const begin = async (code: string | null): Promise<void> => {
    const own = code ?? writeRecoveryCode(crypto.getRandomValues(new Uint8Array(codeLength)))
    setNext(next + 1)
    await keep(newRecord(`${eh}/${next}`, eh, own, code !== null))
  }
  const forget = async (): Promise<void> => {
    if (record !== null) await store?.forget(record.id).catch(() => undefined)
    setRecord(null)
  }
  return { isReady: store !== null, isLasting, record, keep, note, begin, forget }
}
