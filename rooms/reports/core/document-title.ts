/** Titles of documents have so many UTF-16 units at most. */
const most = 200

/** A title on one line, cut where it is longer than a document's may be; a sign cut in two becomes the sign for that. */
export const documentTitle = (title: string): string =>
  title
    .replaceAll(/\s*\n\s*/g, ' ')
    .slice(0, most)
    .toWellFormed()
