import type { ComponentChildren } from 'preact'
import { usePage } from './page-context.ts'

export interface PostFormProps {
  /** The page's own address; without it, this page. */
  readonly action?: string | undefined
  readonly id?: string | undefined
  readonly children: ComponentChildren
}

/** A form that asks a page something too large for an address, a file perhaps. It changes nothing. */
export function PostForm({ action, id, children }: PostFormProps) {
  const { csrf, path } = usePage()
  return (
    <form id={id} class="form" method="post" action={action ?? path} encType="multipart/form-data" noValidate>
      {csrf !== null && <input type="hidden" name="_csrf" value={csrf} />}
      {children}
    </form>
  )
}
