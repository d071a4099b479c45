import type { ContactMeans } from '#rooms/proposals/server/contact-means.ts'

/** Contacts that are not sealed and to which nothing is sent: for tests that are of something else. */
export const noContacts: ContactMeans = {
  seal: (_, contact) => contact,
  open: (_, sealed) => sealed,
  indexes: (_, contact) => [contact],
  accountOf: async () => null,
  post: async () => null,
  postedOf: async () => new Map(),
  addressOf: (districtId, path) => `http://localhost/${districtId}${path}`,
  tryCode: async () => ({ ok: false, refusal: { kind: 'code-ended' } }),
  proven: async () => ({ state: 'over', contact: null }),
}
