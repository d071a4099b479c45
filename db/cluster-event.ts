/** What happens to a server of our own while it starts and runs, for the program's log. */
export type ClusterEvent =
  | { readonly kind: 'making-database'; readonly folder: string }
  | { readonly kind: 'orphan-stopped'; readonly pid: number }
  | { readonly kind: 'restarted-after-crash' }
  | { readonly kind: 'given-up-after-crashes'; readonly detail: string }
