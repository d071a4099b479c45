import type { FormFile } from '#ui/form-file.ts'

export type SentFile =
  | { readonly ok: true; readonly file: FormFile }
  /** The server's own sentence, or null where it was not reached. */
  | { readonly ok: false; readonly sentence: string | null }

const base64Of = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })

/** Sends one file to be held, and tells how far it is; a request of its own kind, for only it tells that. */
export async function sendFile(
  address: string,
  { name, blob }: { readonly name: string; readonly blob: Blob },
  onProgress: (percent: number) => void,
): Promise<SentFile> {
  const body = JSON.stringify({ name, base64: await base64Of(blob).catch(() => '') })
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('Content-Type', 'application/json')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded * 100) / Math.max(1, total)))
    request.onerror = () => resolve({ ok: false, sentence: null })
    request.onload = () => {
      const answer = request.response as { title?: string; fileId?: string; name?: string; bytes?: number } | null
      const format = (answer as { format?: string } | null)?.format
      if (request.status === 200 && answer?.fileId !== undefined) {
        const { fileId, name: kept = name, bytes = 0 } = answer
        const picture = format === 'picture'
        resolve({ ok: true, file: { fileId, name: kept, bytes, picture, alt: '', people: 'none' } })
      } else resolve({ ok: false, sentence: answer?.title ?? null })
    }
    request.send(body)
  })
}
