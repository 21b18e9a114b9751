export function ensurePostgres(): boolean
export function startPostgres(options?: { fsync?: boolean }): Promise<{ url: string; stop: () => void }>
