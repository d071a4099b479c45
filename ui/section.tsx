import type { ComponentChildren } from 'preact'

/** A part of a page under its heading. */
export const Section = ({
  title,
  id,
  children,
}: {
  readonly title: string
  readonly id?: string
  readonly children: ComponentChildren
}) => (
  <section class="section" id={id}>
    <h2>{title}</h2>
    {children}
  </section>
)
