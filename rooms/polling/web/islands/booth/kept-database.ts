const name = 'madang-vote'
export type StoreName = 'voters' | 'heads' | 'queue'

/** The answer of a request of the browser's database. */
export const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })

/** Opens what this browser keeps of votes; fails where the browser keeps nothing. */
export function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore('voters', { keyPath: 'id' })
    request.result.createObjectStore('heads', { keyPath: 'origin' })
    request.result.createObjectStore('queue', { keyPath: 'id', autoIncrement: true })
  }
  request.onblocked = () => request.transaction?.abort()
  return answerOf(request)
}

/** Writes, and comes back only when it is on the disk: what is sent next must not be known to the other side alone. */
export function writing(
  database: IDBDatabase,
  store: StoreName,
  write: (store: IDBObjectStore) => void,
): Promise<void> {
  return new Promise((done, failed) => {
    const transaction = database.transaction(store, 'readwrite', { durability: 'strict' })
    transaction.oncomplete = () => done()
    transaction.onerror = () => failed(transaction.error)
    transaction.onabort = () => failed(transaction.error)
    write(transaction.objectStore(store))
  })
}

export const reading = <Value>(
  database: IDBDatabase,
  store: StoreName,
  read: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> => answerOf(read(database.transaction(store, 'readonly').objectStore(store)))
