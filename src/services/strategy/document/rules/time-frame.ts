/** Whether something that begins on a day (ISO) belongs to a time frame of years. What has no day yet is not left out: it is open. */
export function inTimeFrame(start: string | null, fromYear: number | null, toYear: number | null): boolean {
  if (start === null) return true
  const year = Number(start.slice(0, 4))
  return (fromYear === null || year >= fromYear) && (toYear === null || year <= toYear)
}
