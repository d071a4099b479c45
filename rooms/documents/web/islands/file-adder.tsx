import { useEffect, useRef, useState } from 'preact/hooks'
import { fieldId } from '#ui/field-id.ts'
import { FileEntries } from '#ui/file-entries.tsx'
import type { FormFile } from '#ui/form-file.ts'
import { words } from '#ui/messages-files.ts'
import { usePage } from '#ui/page-context.ts'
import { shrinkPicture } from '#ui/shrink-picture.ts'
import { sendFile } from './file-adder/send-file.ts'

interface Props {
  readonly name: string
  readonly files: readonly FormFile[]
  readonly errors: Readonly<Record<string, string>>
  readonly most: number
  readonly accepted: string
}

/** Adds files at once when they are chosen, dropped or pasted, one after the other, and says how far it is. */
export function Island({ name, files: before, errors, most, accepted }: Props) {
  const { lang, district } = usePage()
  const t = words(lang)
  const [files, setFiles] = useState(before)
  const [said, setSaid] = useState('')
  const [wrong, setWrong] = useState<readonly string[]>([])
  const [under, setUnder] = useState(0)
  const [over, setOver] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const sending = useRef(false)

  const add = async (chosen: readonly File[]): Promise<void> => {
    const room = most - files.length
    setWrong(chosen.length > room ? [t.tooMany(most)] : [])
    setUnder((count) => count + 1)
    for (const file of chosen.slice(0, room)) {
      setSaid(t.uploading(file.name, 0))
      const shrunk = await shrinkPicture(file)
      const sent = await sendFile(`/${district.id}/api/documents/hold-file`, shrunk, (percent) =>
        setSaid(t.uploading(file.name, percent)),
      )
      setSaid(sent.ok ? t.uploaded(file.name) : '')
      if (sent.ok) setFiles((now) => [...now.filter(({ fileId }) => fileId !== sent.file.fileId), sent.file])
      else setWrong((now) => [...now, sent.sentence === null ? t.failed(file.name) : `${file.name}: ${sent.sentence}`])
    }
    setUnder((count) => count - 1)
  }

  useEffect(() => {
    const form = place.current?.closest('form')
    if (form === null || form === undefined) return
    const onSubmit = (event: Event): void => {
      if (under === 0) return
      event.preventDefault()
      sending.current = true
      setSaid(t.waiting)
    }
    const onPaste = (event: ClipboardEvent): void => {
      const pasted = [...(event.clipboardData?.files ?? [])]
      if (pasted.length === 0) return
      event.preventDefault()
      void add(pasted)
    }
    if (under === 0 && sending.current) {
      sending.current = false
      form.requestSubmit()
    }
    form.addEventListener('submit', onSubmit)
    form.addEventListener('paste', onPaste)
    return () => {
      form.removeEventListener('submit', onSubmit)
      form.removeEventListener('paste', onPaste)
    }
  })

  // What is said of a file is kept with it: it stays when another file comes.
  const onInput = ({ target }: Event): void => {
    const { name: path, value } = target as HTMLInputElement | HTMLSelectElement
    const [, at, what] = /\.(\d+)\.(alt|people)$/.exec(path) ?? []
    if (what === undefined) return
    setFiles((now) => now.map((file, no) => (no === Number(at) ? { ...file, [what]: value } : file)))
  }

  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    void add([...(event.dataTransfer?.files ?? [])])
  }
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault()
    setOver(true)
  }

  return (
    <div ref={place} class="file-adder" onInput={onInput}>
      <FileEntries
        name={name}
        files={files}
        errors={errors}
        onRemove={(gone) => setFiles((now) => now.filter(({ fileId }) => fileId !== gone))}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way beside the button in it */}
      <div
        class={over ? 'check-drop check-drop-over' : 'check-drop'}
        onDrop={onDrop}
        onDragOver={onDragOver}
        onDragLeave={() => setOver(false)}
      >
        <label class="file-choose" for={fieldId(name)}>
          {t.choose}
        </label>
        <input
          class="input"
          type="file"
          id={fieldId(name)}
          multiple
          accept={accepted}
          aria-describedby={`${fieldId(name)}-hint`}
          onChange={({ currentTarget }) => {
            void add([...(currentTarget.files ?? [])])
            currentTarget.value = ''
          }}
        />
        <p>{t.dropHere}</p>
      </div>
      <p role="status" class="check-said">
        {said}
      </p>
      <div role="alert">
        {wrong.map((sentence) => (
          <p key={sentence} class="field-error">
            {sentence}
          </p>
        ))}
      </div>
    </div>
  )
}
