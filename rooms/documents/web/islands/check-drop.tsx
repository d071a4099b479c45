import { useEffect, useState } from 'preact/hooks'
import { usePage } from '#ui/page-context.ts'
import { maxFileBytes } from '../../core/limits.ts'
import { words } from '../../core/messages-page.ts'

interface Props {
  readonly formId: string
  /** The cells of a table that was pasted before and could not be read. */
  readonly html: string
}

/** The parts of the form that this fills in; it sends the form itself, so that the answer is the ordinary page. */
function partsOf(formId: string) {
  const form = document.getElementById(formId)
  const file = form?.querySelector('input[type=file]')
  const text = form?.querySelector('textarea')
  if (!(form instanceof HTMLFormElement && file instanceof HTMLInputElement && text instanceof HTMLTextAreaElement)) {
    return null
  }
  return { form, file, text }
}

const holdsTable = (html: string): boolean => /<table\b/i.test(html)
const hasFiles = (transfer: DataTransfer | null): boolean => transfer?.types.includes('Files') === true

/**
 * Takes a file dropped anywhere on the page or pasted, keeps the cells of a pasted table (its HTML), and says that the
 * check is under way.
 */
export function Island({ formId, html: pastedBefore }: Props) {
  const t = words(usePage().lang)
  const [over, setOver] = useState(false)
  const [said, setSaid] = useState('')
  const [html, setHtml] = useState(pastedBefore)

  useEffect(() => {
    const parts = partsOf(formId)
    if (parts === null) return
    const { form, file, text } = parts
    const send = (files: FileList | null): void => {
      const [one] = files ?? []
      if (files === null || one === undefined) return
      if (one.size > maxFileBytes) {
        setSaid(t.tooLarge)
        return
      }
      file.files = files
      setSaid(t.checking(one.name))
      form.requestSubmit()
    }
    const onDragOver = (event: DragEvent): void => {
      if (!hasFiles(event.dataTransfer)) return
      event.preventDefault()
      setOver(true)
    }
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      setOver(false)
      if (!hasFiles(event.dataTransfer)) return
      event.preventDefault()
      send(event.dataTransfer?.files ?? null)
    }
    const onPaste = (event: ClipboardEvent): void => {
      const { clipboardData } = event
      const aside = event.target instanceof HTMLInputElement
      if (clipboardData === null || aside) return
      const pasted = clipboardData.getData('text/html')
      const plain = clipboardData.getData('text/plain')
      if (plain === '' && clipboardData.files.length > 0) {
        event.preventDefault()
        send(clipboardData.files)
      } else if (holdsTable(pasted) && (event.target !== text || text.value.trim() === '')) {
        event.preventDefault()
        text.value = plain
        setHtml(pasted)
        setSaid(t.pastedTable)
      } else if (event.target !== text && plain !== '') {
        event.preventDefault()
        text.value = plain
        setHtml('')
      }
    }
    const onInput = (): void => {
      setHtml('')
      setSaid('')
    }
    const onSubmit = (): void => {
      const [one] = file.files ?? []
      setSaid(t.checking(one?.name ?? t.pasted))
    }
    // A page that the browser brings back from its memory is no longer checking.
    const onPageShow = (): void => setSaid('')
    const whole: readonly (readonly [string, (event: never) => void])[] = [
      ['dragover', onDragOver],
      ['dragleave', onDragLeave],
      ['drop', onDrop],
      ['paste', onPaste],
    ]
    for (const [name, listen] of whole) document.addEventListener(name, listen as EventListener)
    text.addEventListener('input', onInput)
    form.addEventListener('submit', onSubmit)
    window.addEventListener('pageshow', onPageShow)
    return () => {
      for (const [name, listen] of whole) document.removeEventListener(name, listen as EventListener)
      text.removeEventListener('input', onInput)
      form.removeEventListener('submit', onSubmit)
      window.removeEventListener('pageshow', onPageShow)
    }
  }, [formId, t])

  return (
    <div class={over ? 'check-drop check-drop-over' : 'check-drop'}>
      <p>{over ? t.dropNow : t.dropHere}</p>
      {html !== '' && <input type="hidden" name="html" value={html} />}
      <p role="status" class="check-said">
        {said}
      </p>
    </div>
  )
}
