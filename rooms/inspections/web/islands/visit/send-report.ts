import type { KeptPhoto, KeptReport } from './kept-reports.ts'
import { reportOf } from './report-of.ts'

/** How sending ended: taken; not reached, so that it is tried again; not signed in; or refused with a sentence. */
export type Sent =
  | { readonly kind: 'taken' | 'unreached' | 'signed-out' }
  | { readonly kind: 'refused'; readonly sentence: string }

interface Answer {
  readonly status: number
  readonly body: {
    readonly fileId?: string
    readonly title?: string
    readonly refusal?: { readonly kind: string; readonly signedIn?: boolean }
  }
}

async function post(address: string, body: object): Promise<Answer | null> {
  try {
    const headers = { 'Content-Type': 'application/json' }
    const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
    return { status: answer.status, body: (await answer.json()) as Answer['body'] }
  } catch {
    return null
  }
}

const base64Of = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })

function endOf(answer: Answer | null): Sent {
  if (answer === null || answer.status >= 500 || answer.status === 429) return { kind: 'unreached' }
  if (answer.status === 200) return { kind: 'taken' }
  const { refusal, title = '' } = answer.body
  const isOut = refusal?.kind === 'not-signed-in' || (refusal?.kind === 'not-permitted' && refusal.signedIn === false)
  return isOut ? { kind: 'signed-out' } : { kind: 'refused', sentence: title }
}

/**
 * Sends a report, its photos first, each until the server has answered for it; what is known is kept at once, so that
 * nothing is sent anew that has arrived. Photos that the server no longer holds are sent again the next time.
 */
export async function sendReport(report: KeptReport, keep: (report: KeptReport) => Promise<void>): Promise<Sent> {
  let now = report
  for (const photo of report.photos.filter(({ fileId }) => fileId === null)) {
    const held = await post(`${report.api}/documents/hold-file`, {
      name: photo.name,
      base64: await base64Of(photo.blob),
    })
    const end = endOf(held)
    if (end.kind !== 'taken') return end
    const fileId = held?.body.fileId ?? null
    now = withPhotos(now, (one) => (one.id === photo.id ? { ...one, fileId } : one))
    await keep(now)
  }
  const answer = await post(`${report.api}/inspections/report-visit`, reportOf(now))
  if (answer?.body.refusal?.kind !== 'file-not-found') return endOf(answer)
  await keep(withPhotos(now, (one) => ({ ...one, fileId: null })))
  return { kind: 'unreached' }
}

const withPhotos = (report: KeptReport, change: (photo: KeptPhoto) => KeptPhoto): KeptReport => ({
  ...report,
  photos: report.photos.map(change),
})
