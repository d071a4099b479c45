/** The page of what an item was before it was one: an online proposal, which residents may still support or not. */
export interface ProposalPage {
  /** Below the district's address. */
  readonly path: string
  readonly takesSupport: boolean
}
