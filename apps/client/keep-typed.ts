type TextControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isTicked = (control: TextControl): boolean => control.type === 'checkbox' || control.type === 'radio'

const isChanged = (control: TextControl): boolean => {
  if (control.type === 'file') return control.value !== ''
  if (control instanceof HTMLSelectElement)
    return [...control.options].some((one) => one.selected !== one.defaultSelected)
  return control.value !== control.defaultValue
}

/**
 * Keeps what somebody typed, chose and pointed at in a place before its live part came, by the ids of the fields; what it
 * gives puts it back into the fields that stand there then.
 */
export function keepTyped(place: HTMLElement): () => void {
  const controls = [...place.querySelectorAll<TextControl>('input[id], textarea[id], select[id]')]
  const typed = controls.filter((control) => !isTicked(control) && control.type !== 'hidden' && isChanged(control))
  const focused = place.contains(document.activeElement) ? document.activeElement?.id : undefined
  return () => {
    for (const before of typed) {
      const control = place.querySelector<TextControl>(`#${CSS.escape(before.id)}`)
      if (control === null) continue
      if (before instanceof HTMLInputElement && before.type === 'file')
        (control as HTMLInputElement).files = before.files
      else control.value = before.value
      for (const kind of ['input', 'change']) control.dispatchEvent(new Event(kind, { bubbles: true }))
    }
    if (focused !== undefined && focused !== '') place.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus()
  }
}
