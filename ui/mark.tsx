/** The mark of the service: a yard open to the street, and one thread that runs through it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <path class="mark-yard" d="M15 34H10a5 5 0 0 1-5-5V11a5 5 0 0 1 5-5h20a5 5 0 0 1 5 5v18a5 5 0 0 1-5 5h-5" />
      <path class="mark-thread" d="M20 37V17" />
    </svg>
  )
}
