import { useLayoutEffect, useRef } from 'preact/hooks'
import { movedCaret } from '../../../core/merge-field.ts'

interface KeptTextProps {
  readonly id: string
  readonly value: string
  readonly rows?: number | undefined
  readonly describedBy?: string | undefined
  readonly invalid?: boolean | undefined
  readonly onText: (text: string) => void
  readonly onPaste?: ((event: ClipboardEvent) => void) | undefined
}

/** A text whose cursor stays beside the same characters when another's change comes in around it. */
export function KeptText({ id, value, rows, describedBy, invalid, onText, onPaste }: KeptTextProps) {
  const input = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const caret = useRef<readonly [number, number] | null>(null)
  const element = input.current
  if (element !== null && value !== element.value && document.activeElement === element) {
    const before = element.value
    const [start, end] = [element.selectionStart ?? 0, element.selectionEnd ?? 0]
    caret.current = [movedCaret(before, value, start), movedCaret(before, value, end)]
  }
  useLayoutEffect(() => {
    const place = caret.current
    caret.current = null
    if (place !== null && input.current !== null) input.current.setSelectionRange(...place)
  })
  const shared = {
    ref: input,
    id,
    class: 'input',
    value,
    'aria-describedby': describedBy,
    'aria-invalid': invalid === true ? ('true' as const) : undefined,
    onInput: (event: { currentTarget: { value: string } }) => onText(event.currentTarget.value),
    onPaste,
  }
  return rows === undefined ? (
    <input type="text" autoComplete="off" {...shared} />
  ) : (
    <textarea rows={rows} {...shared} />
  )
}
