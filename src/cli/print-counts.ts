/** Numbers under each other, with what they count. */
export function printCounts(print: (line: string) => void, counts: Iterable<readonly [string, number]>): void {
  for (const [name, count] of counts) print(`${String(count).padStart(9)}  ${name}`)
}
