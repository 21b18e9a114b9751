import { Draw } from '#foundation/ui/drawing.tsx'
import { emblem } from './emblem.ts'

/** The small sign beside a district's name. */
export const drawEmblem = (districtKey: string) => <Draw of={emblem(districtKey, 48)} />
