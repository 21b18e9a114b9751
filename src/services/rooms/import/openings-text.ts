import type { Opening } from '../resource.ts'

const weekdays = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so']

/** 'Mo-Fr 08:00-22:00, Sa 10:00-14:00' → rules; null when it is written in another way. A closing before the opening lies after midnight. */
export function openingsIn(text: string): Opening[] | null {
  const openings: Opening[] = []
  for (const part of text.split(',')) {
    const match = /^\s*([A-Za-z]{2})(?:\s*[-–]\s*([A-Za-z]{2}))?\s+(\d{1,2}):(\d\d)\s*[-–]\s*(\d{1,2}):(\d\d)\s*$/.exec(
      part,
    )
    if (!match) return null
    const [, first = '', last = first, fromHour, fromMinute, toHour, toMinute] = match
    const from = weekdays.indexOf(first.toLowerCase())
    const to = weekdays.indexOf((last || first).toLowerCase())
    const opens = Number(fromHour) * 60 + Number(fromMinute)
    const until = Number(toHour) * 60 + Number(toMinute)
    if (from < 0 || to < from || opens > 1439 || until > 1440) return null
    const closes = until > opens ? until : until + 1440
    for (let day = from; day <= to; day++)
      openings.push({ weekday: day + 1, opens, closes, firstDay: null, lastDay: null })
  }
  return openings
}
