/** Whole files, by key: too large for a table. On one machine a folder, on AWS a bucket; nobody reads it but through us. */
export type Files = {
  /** Again with the same key: the newer bytes stand. */
  put(key: string, bytes: Uint8Array): Promise<void>
  get(key: string): Promise<Uint8Array | null>
  /** What is not there is removed already. */
  remove(key: string): Promise<void>
}

/** For what lives as long as the process: trials and tests. */
export function filesInMemory(): Files {
  const kept = new Map<string, Uint8Array>()
  return {
    put: (key, bytes) => Promise.resolve(void kept.set(key, bytes)),
    get: (key) => Promise.resolve(kept.get(key) ?? null),
    remove: (key) => Promise.resolve(void kept.delete(key)),
  }
}
