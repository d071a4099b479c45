/** A photo as it is kept on the device, with the id of the server's file once that is known. */
export interface KeptPhoto {
  readonly id: string
  readonly name: string
  readonly blob: Blob
  readonly fileId: string | null
}

/** A report as it stands on the device: what was typed, the photos, and whether it is to be sent. */
export interface KeptReport {
  readonly visitId: string
  /** The address of the district's program. */
  readonly api: string
  /** Made here once: however often it is sent, the server keeps it once. */
  readonly reportId: string
  readonly values: Readonly<Record<string, string>>
  readonly photos: readonly KeptPhoto[]
  readonly ready: boolean
}

/** What this browser keeps of reports that are not sent. */
export interface ReportStore {
  readonly get: (visitId: string) => Promise<KeptReport | null>
  readonly put: (report: KeptReport) => Promise<void>
  readonly remove: (visitId: string) => Promise<void>
  /** Those that are to be sent. */
  readonly waiting: () => Promise<readonly KeptReport[]>
}

const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })

/** Opens the reports of this browser; fails where it keeps nothing. */
export async function openReports(): Promise<ReportStore> {
  const opening = indexedDB.open('madang-visits', 1)
  opening.onupgradeneeded = () => void opening.result.createObjectStore('reports', { keyPath: 'visitId' })
  const database = await answerOf(opening)
  const reading = () => database.transaction('reports', 'readonly').objectStore('reports')
  /** Comes back only when it is on the disk. */
  const writing = (write: (store: IDBObjectStore) => void): Promise<void> =>
    new Promise((done, failed) => {
      const transaction = database.transaction('reports', 'readwrite', { durability: 'strict' })
      transaction.oncomplete = () => done()
      transaction.onerror = () => failed(transaction.error)
      transaction.onabort = () => failed(transaction.error)
      write(transaction.objectStore('reports'))
    })
  void navigator.storage?.persist?.().catch(() => false)
  return {
    get: async (visitId) => ((await answerOf(reading().get(visitId))) as KeptReport | undefined) ?? null,
    put: (report) => writing((store) => void store.put(report)),
    remove: (visitId) => writing((store) => void store.delete(visitId)),
    waiting: async () => ((await answerOf(reading().getAll())) as KeptReport[]).filter(({ ready }) => ready),
  }
}
